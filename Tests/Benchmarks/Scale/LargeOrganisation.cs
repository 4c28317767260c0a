using System.Globalization;
using System.Text.Json.Nodes;
using CoachingExtensions.Samples;
using CoachingExtensions.Samples.Organisation;

namespace CoachingExtensions.Benchmarks.Scale;

/// <summary>
/// A hundred reps, or as many as are asked for, in four regions, each with three accounts and an agreed plan of a year with twelve targets: a result, two
/// objectives, and nine activities (calls, meetings and tasks with small, medium and large accounts). Made over the Web API.
/// </summary>
internal sealed class LargeOrganisation(DataverseClient admin, int reps = LargeOrganisation.Reps)
{
    public const int Reps = 100;
    public const int TargetsOfARep = 12;

    private const int Activity = 104500000;
    private const int Objective = 104500001;
    private const int Result = 104500002;
    private const int Agreed = 104500000;

    private static readonly string[] Regions = ["East", "North", "South", "West"];

    private static readonly (string Name, int Least, int Most)[] Sizes = [("Small", 1, 99), ("Medium", 100, 999), ("Large", 1000, 100000)];

    /// <summary>The year that ends with this month.</summary>
    public static (DateOnly Start, DateOnly End) Period
    {
        get
        {
            var month = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(1 - DateTime.UtcNow.Day);
            return (month.AddMonths(-11), month.AddMonths(1).AddDays(-1));
        }
    }

    public async Task<List<Territory>> MakeAsync()
    {
        var directory = await StaffDirectory.OpenAsync(admin);
        var segments = await SegmentsAsync();
        var library = await Library.ReadAsync(admin);
        List<Territory> territories = [];
        var root = (await admin.ListAsync("businessunits?$select=businessunitid&$filter=_parentbusinessunitid_value eq null")).Single()["businessunitid"];
        foreach (var name in Regions)
        {
            var region = await admin.CreateAsync("businessunits", new JsonObject { ["name"] = name, ["parentbusinessunitid@odata.bind"] = $"/businessunits({root})" });
            var boss = new Person("Manager", name, Job.Manager, name, Habit.Steady);
            var manager = await directory.UserAsync(boss, region, null);
            for (var i = 0; i < reps / Regions.Length; i++)
            {
                var person = new Person($"Rep{territories.Count + 1}", name, Job.Rep, name, Habit.Steady);
                var rep = await directory.UserAsync(person, region, manager);
                territories.Add(await TerritoryAsync(person.Email, rep, admin.As(boss.Email), manager, library, segments));
            }
        }
        return territories;
    }

    private async Task<IReadOnlyList<Guid>> SegmentsAsync()
    {
        List<Guid> ids = [];
        foreach (var (name, least, most) in Sizes)
        {
            var condition = string.Create(CultureInfo.InvariantCulture, $"<condition attribute=\"numberofemployees\" operator=\"between\"><value>{least}</value><value>{most}</value></condition>");
            ids.Add(await admin.CreateAsync("coach_segments", new JsonObject
            {
                ["coach_name"] = $"{name} accounts by employees",
                ["coach_table"] = 104500000,
                ["coach_fetchxml"] = $"<fetch><entity name=\"account\"><attribute name=\"accountid\" /><filter>{condition}</filter></entity></fetch>",
            }));
        }
        return ids;
    }

    private async Task<Territory> TerritoryAsync(string email, Guid rep, DataverseClient asManager, Guid manager, Library library, IReadOnlyList<Guid> segments)
    {
        var asRep = admin.As(email);
        List<Guid> accounts = [];
        foreach (var (name, least, _) in Sizes) accounts.Add(await asRep.CreateAsync("accounts", new JsonObject { ["name"] = $"{name} account", ["numberofemployees"] = least }));

        var plan = await asManager.CreateAsync("coach_alignmentplans", new JsonObject
        {
            ["coach_name"] = "The year",
            ["coach_start"] = Text(Period.Start),
            ["coach_end"] = Text(Period.End),
            ["coach_managerid@odata.bind"] = $"/systemusers({manager})",
            ["ownerid@odata.bind"] = $"/systemusers({rep})",
        });
        Task<Guid> TargetAsync(string name, int level, string metric, Guid? segment, Guid? parent, decimal value) =>
            asManager.CreateAsync("coach_targets", Target(plan, rep, name, level, library.Metrics[metric], segment, parent, value));

        var revenue = await TargetAsync("Revenue", Result, Library.Revenue, null, null, 500_000);
        var won = await TargetAsync("New customers", Objective, Library.DealsWon, library.Segments[Library.Prospects], revenue, 10);
        await TargetAsync("Deals with customers", Objective, Library.DealsWon, library.Segments[Library.ExistingCustomers], revenue, 10);
        List<ActivityTarget> targets = [];
        foreach (var kind in ActivityKind.All)
        {
            for (var size = 0; size < Sizes.Length; size++)
                targets.Add(new(await TargetAsync($"{kind.Metric}, {Sizes[size].Name}", Activity, kind.Metric, segments[size], won, 1000), kind, accounts[size]));
        }

        await asManager.UpdateAsync("coach_alignmentplans", plan, new JsonObject { ["statecode"] = 0, ["statuscode"] = Agreed });
        return new Territory(email, asRep, targets);
    }

    private static JsonObject Target(Guid plan, Guid rep, string name, int level, Guid metric, Guid? segment, Guid? parent, decimal value)
    {
        var row = new JsonObject
        {
            ["coach_name"] = name,
            ["coach_level"] = level,
            ["coach_targetvalue"] = value,
            ["coach_planid@odata.bind"] = $"/coach_alignmentplans({plan})",
            ["coach_metricid@odata.bind"] = $"/coach_metrics({metric})",
            ["ownerid@odata.bind"] = $"/systemusers({rep})",
        };
        if (segment is { } where) row["coach_segmentid@odata.bind"] = $"/coach_segments({where})";
        if (parent is { } above) row["coach_parenttargetid@odata.bind"] = $"/coach_targets({above})";
        return row;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
