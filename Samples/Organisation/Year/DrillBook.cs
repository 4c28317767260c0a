using System.Text.Json.Nodes;

namespace CoachingExtensions.Samples.Organisation;

/// <summary>The shipped library of practice: skills by name, and their drills by difficulty.</summary>
internal sealed class DrillBook
{
    private const int Rehearsal = 104500003;

    private readonly Dictionary<string, Guid> skills;
    private readonly Dictionary<(Guid Skill, int Difficulty), Guid> drills;
    private readonly Guid rehearsal;

    private DrillBook(Dictionary<string, Guid> skills, Dictionary<(Guid Skill, int Difficulty), Guid> drills, Guid rehearsal)
    {
        this.skills = skills;
        this.drills = drills;
        this.rehearsal = rehearsal;
    }

    public static async Task<DrillBook> ReadAsync(DataverseClient client)
    {
        var skills = await client.ListAsync("coach_skills?$select=coach_skillid,coach_name");
        var drills = await client.ListAsync("coach_drills?$select=coach_drillid,coach_difficulty,coach_kind,_coach_skillid_value&$orderby=coach_name");
        return new DrillBook(
            skills.ToDictionary(row => row["coach_name"]!.GetValue<string>(), row => Id(row, "coach_skillid")),
            drills.GroupBy(row => (Id(row, "_coach_skillid_value"), row["coach_difficulty"]!.GetValue<int>())).ToDictionary(same => same.Key, same => Id(same.First(), "coach_drillid")),
            Id(drills.First(row => row["coach_kind"]!.GetValue<int>() == Rehearsal), "coach_drillid"));
    }

    public Guid Skill(string name) => skills[name];

    public Guid Drill(string skill, int difficulty) => drills[(skills[skill], difficulty)];

    /// <summary>One that rehearses a meeting.</summary>
    public Guid ForAMeeting => rehearsal;

    private static Guid Id(JsonObject row, string column) => Guid.Parse(row[column]!.GetValue<string>());
}
