using System.Text.RegularExpressions;
using CoachingExtensions.Samples;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>The shipped practice library as the demo loads it, and any package of the Configuration Migration tool.</summary>
public sealed partial class The_practice_package : IDisposable
{
    private const string Administrator = "admin@localhost";

    private static readonly string[] Questions =
    [
        "coach_skills?$select=coach_name,coach_audience,coach_description,statecode&$expand=coach_metric_skill($select=coach_name)",
        "coach_rubrics?$select=coach_name,coach_version,coach_level1,coach_level2,coach_level3,coach_level4,coach_level5,statuscode,_coach_skillid_value",
        "coach_messages?$select=coach_name,coach_kind,coach_cue,coach_text,coach_stages,coach_lostreasons,statecode",
        "coach_drills?$select=coach_name,coach_kind,coach_difficulty,coach_minutes,coach_instructions,coach_brief,_coach_skillid_value&$expand=coach_drill_message($select=coach_name)",
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("coaching-practice-");

    [Fact]
    public async Task Loads_a_second_time_without_a_double_and_without_a_change()
    {
        var file = Path.Combine(folder.FullName, "test.db");
        Template.CopyTo(file);
        await using var server = await LocalServer.OpenAsync(file);
        var admin = server.Admin.As(Administrator);
        var package = ReferenceData.Read(Template.PracticeZip);

        await package.LoadAsync(admin);
        var first = await LibraryAsync(admin);
        await package.LoadAsync(admin);

        Assert.Equal(first, await LibraryAsync(admin));
        Assert.Contains(first, row => row.Contains("\"coach_drill_message\":[{", StringComparison.Ordinal));
        Assert.Equal(await CountAsync(admin, "coach_rubrics?$select=coach_name"), await CountAsync(admin, "coach_rubrics?$select=coach_name&$filter=statuscode eq 104500000"));
    }

    [Fact]
    public async Task Leaves_a_rubric_retired_that_the_company_has_replaced_and_loads_the_rest()
    {
        var file = Path.Combine(folder.FullName, "test.db");
        Template.CopyTo(file);
        await using var server = await LocalServer.OpenAsync(file);
        var admin = server.Admin.As(Administrator);
        var package = ReferenceData.Read(Template.PracticeZip);
        await package.LoadAsync(admin);
        var shipped = (await admin.ListAsync("coach_rubrics?$select=coach_name&$orderby=coach_name&$top=1"))[0];
        await admin.UpdateAsync("coach_rubrics", Guid.Parse(shipped["coach_rubricid"]!.GetValue<string>()), new() { ["statecode"] = 1, ["statuscode"] = 2 });
        var before = await LibraryAsync(admin);

        await package.LoadAsync(admin);

        Assert.Contains(shipped["coach_name"]!.GetValue<string>(), Assert.Single(package.Refused), StringComparison.Ordinal);
        Assert.Equal(before, await LibraryAsync(admin));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<int> CountAsync(DataverseClient admin, string question) => (await admin.ListAsync(question)).Count;

    private static async Task<List<string>> LibraryAsync(DataverseClient admin)
    {
        var rows = new List<string>();
        foreach (var question in Questions)
        {
            foreach (var row in await admin.ListAsync(question))
            {
                rows.Add(Version().Replace(row.ToJsonString(), ""));
            }
        }

        return rows;
    }

    /// <summary>A row that is written anew with what it says has another version.</summary>
    [GeneratedRegex("\"@odata.etag\":\"[^,]*\",")]
    private static partial Regex Version();
}
