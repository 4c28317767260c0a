using System.Globalization;
using System.Text.Json.Nodes;

namespace CoachingExtensions.Samples.Organisation;

/// <summary>What each rep agreed for the quarters before the sample's own, so that talks of that time had something to be about. They are over, and closed.</summary>
internal sealed class EarlierPlans(DataverseClient admin, Past past, Library library)
{
    private const int Quarters = 3;
    private const int Months = 3;
    private const int Agreed = 104500000;
    private const int Closed = 2;
    private const int Objective = 104500001;
    private const int Result = 104500002;
    private const decimal DealsPlanned = 7;
    private const decimal DealSize = 23_000;

    private readonly List<(Coached Rep, Guid Plan, DateOnly End)> agreed = [];

    public async Task AgreeAsync(Coached rep)
    {
        for (var quarter = 0; quarter < Quarters; quarter++)
        {
            var (start, end) = (past.Month(quarter * Months), past.Month((quarter + 1) * Months).AddDays(-1));
            var plan = past.Faker.Random.Guid();
            agreed.Add((rep, plan, end));
            await past.As(rep.Coach, Past.At(start, 6)).ChangeAsync(Agree(rep, plan, start, end));
        }
    }

    /// <summary>What a plan is closed with stays: so its figures come first.</summary>
    public async Task CloseAsync()
    {
        while ((await admin.ListAsync("asyncoperations?$select=asyncoperationid&$filter=statecode ne 3&$top=1")).Count > 0) await Task.Delay(100);
        foreach (var (rep, plan, end) in agreed)
            await past.As(rep.Coach, Past.At(end.AddDays(3), 17)).UpdateAsync("coach_alignmentplans", plan, new JsonObject { ["statecode"] = 1, ["statuscode"] = Closed });
    }

    private ChangeSet Agree(Coached rep, Guid plan, DateOnly start, DateOnly end)
    {
        var revenue = past.Faker.Random.Guid();
        return new ChangeSet()
            .Create("coach_alignmentplans", new JsonObject
            {
                ["coach_alignmentplanid"] = plan,
                ["coach_name"] = Plans.Name(rep.Person.FullName, start, end),
                ["coach_start"] = Text(start),
                ["coach_end"] = Text(end),
                ["coach_managerid@odata.bind"] = $"/systemusers({rep.CoachId})",
                ["ownerid@odata.bind"] = $"/systemusers({rep.Id})",
            })
            .Create("coach_targets", Target(rep, plan, revenue, "Revenue", Result, Library.Revenue, DealsPlanned * DealSize, null))
            .Create("coach_targets", Target(rep, plan, past.Faker.Random.Guid(), "Deals won", Objective, Library.DealsWon, DealsPlanned, revenue))
            .Update("coach_alignmentplans", plan, new JsonObject { ["statecode"] = 0, ["statuscode"] = Agreed });
    }

    private JsonObject Target(Coached rep, Guid plan, Guid id, string name, int level, string metric, decimal value, Guid? parent)
    {
        var row = new JsonObject
        {
            ["coach_targetid"] = id,
            ["coach_name"] = name,
            ["coach_level"] = level,
            ["coach_targetvalue"] = value,
            ["coach_planid@odata.bind"] = $"/coach_alignmentplans({plan})",
            ["coach_metricid@odata.bind"] = $"/coach_metrics({library.Metrics[metric]})",
            ["ownerid@odata.bind"] = $"/systemusers({rep.Id})",
        };
        if (parent is not { } above) return row;
        row["coach_plannedconversion"] = DealSize;
        row["coach_parenttargetid@odata.bind"] = $"/coach_targets({above})";
        return row;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
