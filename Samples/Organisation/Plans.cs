using System.Globalization;
using System.Text.Json.Nodes;

namespace CoachingExtensions.Samples.Organisation;

/// <summary>The rows of the shipped library that the sample's plans use, by name.</summary>
internal sealed record Library(IReadOnlyDictionary<string, Guid> Metrics, IReadOnlyDictionary<string, Guid> Segments)
{
    public const string Revenue = "Revenue won";
    public const string DealsWon = "Deals won";
    public const string Calls = "Calls completed";
    public const string Meetings = "Appointments held";
    public const string Prospects = "Prospects";
    public const string ExistingCustomers = "Existing customers";

    public static async Task<Library> ReadAsync(DataverseClient client)
    {
        async Task<Dictionary<string, Guid>> Names(string set, string id) =>
            (await client.ListAsync($"{set}?$select={id},coach_name")).ToDictionary(r => r["coach_name"]!.GetValue<string>(), r => Guid.Parse(r[id]!.GetValue<string>()));
        return new Library(await Names("coach_metrics", "coach_metricid"), await Names("coach_segments", "coach_segmentid"));
    }
}

/// <summary>The agreed plan of one rep: revenue, reverse-engineered into deals at prospects and customers, and these into calls and meetings.</summary>
internal sealed class Plans(DataverseClient manager, Library library, Period period)
{
    private const int Activity = 104500000;
    private const int Objective = 104500001;
    private const int Result = 104500002;
    private const int Agreed = 104500000;

    public async Task<Guid> AgreeAsync(Guid rep, string repName, Guid managerId)
    {
        var plan = await manager.CreateAsync("coach_alignmentplans", new JsonObject
        {
            ["coach_name"] = Name(repName, period.Start, period.End),
            ["coach_start"] = Text(period.Start),
            ["coach_end"] = Text(period.End),
            ["coach_managerid@odata.bind"] = $"/systemusers({managerId})",
            ["ownerid@odata.bind"] = $"/systemusers({rep})",
        });
        Task<Guid> Target(string name, int level, string metric, string? segment, decimal value, decimal? conversion, Guid? parent) => TargetAsync(plan, rep, name, level, metric, segment, value, conversion, parent);

        var revenue = await Target("Revenue", Result, Library.Revenue, null, Workload.RevenuePlanned, null, null);
        var customers = await Target("New customers", Objective, Library.DealsWon, Library.Prospects, Workload.NewCustomersPlanned, 24_000, revenue);
        await Target("Calls to prospects", Activity, Library.Calls, Library.Prospects, Workload.CallsPlanned, Conversion(Workload.NewCustomersPlanned, Workload.CallsPlanned), customers);
        var renewals = await Target("Deals with customers", Objective, Library.DealsWon, Library.ExistingCustomers, Workload.CustomerDealsPlanned, 24_000, revenue);
        await Target("Meetings with customers", Activity, Library.Meetings, Library.ExistingCustomers, Workload.MeetingsPlanned, Conversion(Workload.CustomerDealsPlanned, Workload.MeetingsPlanned), renewals);

        await manager.UpdateAsync("coach_alignmentplans", plan, new JsonObject { ["statecode"] = 0, ["statuscode"] = Agreed });
        return plan;
    }

    public static string Name(string rep, DateOnly start, DateOnly end) =>
        $"{rep}, {start.ToString("MMM", CultureInfo.InvariantCulture)}–{end.ToString("MMM yyyy", CultureInfo.InvariantCulture)}";

    private Task<Guid> TargetAsync(Guid plan, Guid rep, string name, int level, string metric, string? segment, decimal value, decimal? conversion, Guid? parent)
    {
        var row = new JsonObject
        {
            ["coach_name"] = name,
            ["coach_level"] = level,
            ["coach_targetvalue"] = value,
            ["coach_plannedconversion"] = conversion,
            ["coach_planid@odata.bind"] = $"/coach_alignmentplans({plan})",
            ["coach_metricid@odata.bind"] = $"/coach_metrics({library.Metrics[metric]})",
            ["ownerid@odata.bind"] = $"/systemusers({rep})",
        };
        if (segment is not null) row["coach_segmentid@odata.bind"] = $"/coach_segments({library.Segments[segment]})";
        if (parent is { } above) row["coach_parenttargetid@odata.bind"] = $"/coach_targets({above})";
        return manager.CreateAsync("coach_targets", row);
    }

    private static decimal Conversion(int parent, int own) => Math.Round((decimal)parent / own, 4);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
