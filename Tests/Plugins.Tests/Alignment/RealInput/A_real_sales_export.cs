using System.Text.Json.Nodes;
using CoachingExtensions.Samples;
using CoachingExtensions.Tests.Pipeline;

namespace CoachingExtensions.Tests.RealInput;

/// <summary>Deals of a real-looking export of 8,800 against the figures of the product: every third of them, or with COACHING_WHOLE_EXPORT=1 all. Half of the plans are agreed before the deals
/// arrive (each win counts as it happens), half afterwards (agreeing counts what has happened): both must give the same sums.</summary>
public sealed class A_real_sales_export
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data", "crm-sales-opportunities"));

    [Fact]
    public async Task Gives_every_quarterly_target_the_sum_of_the_export_to_the_cent_and_to_the_deal()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The export lies in ../shared/data/crm-sales-opportunities beside the project, and it is not there.");
        var export = Chosen(SalesExport.Read(Folder));
        await using var server = await LocalServer.StartAsync();
        var loader = new ExportLoader(server.Admin, export);

        await loader.PeopleAndAccountsAsync();
        foreach (var quarter in ExportedQuarter.All.Take(2)) await loader.AgreePlansAsync(quarter);
        await loader.DealsAsync();
        foreach (var quarter in ExportedQuarter.All.Skip(2)) await loader.AgreePlansAsync(quarter);
        await server.AsynchronousWorkDoneAsync();

        Assert.Equal(Expected(export), await ActualsAsync(server.Admin));
    }

    /// <summary>All take half as long as everything else that is tested together.</summary>
    private static SalesExport Chosen(SalesExport whole) =>
        Environment.GetEnvironmentVariable("COACHING_WHOLE_EXPORT") == "1" ? whole : whole with { Deals = [.. whole.Deals.Where((_, place) => place % 3 == 0)] };

    /// <summary>Agent, quarter and target with its sum, straight from the file.</summary>
    private static SortedDictionary<string, decimal> Expected(SalesExport export)
    {
        var sums = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var agent in export.Agents)
            foreach (var quarter in ExportedQuarter.All)
            {
                var won = export.Deals.Where(deal => deal.Agent == agent.Name && deal.Won && quarter.Contains(deal.ClosedOn)).ToList();
                sums[$"{agent.Name} Q{quarter.Number} Revenue"] = won.Sum(deal => deal.Value ?? 0);
                sums[$"{agent.Name} Q{quarter.Number} Won deals"] = won.Count;
            }
        return sums;
    }

    private static async Task<SortedDictionary<string, decimal>> ActualsAsync(DataverseClient admin)
    {
        var targets = await admin.ListAsync("coach_targets?$select=coach_name,coach_actual&$expand=coach_planid($select=coach_name)");
        var pairs = targets.Select(target => KeyValuePair.Create($"{Text(target["coach_planid"]!, "coach_name")} {Text(target, "coach_name")}", target["coach_actual"]?.GetValue<decimal>() ?? -1));
        return new SortedDictionary<string, decimal>(new Dictionary<string, decimal>(pairs), StringComparer.Ordinal);
    }

    private static string Text(JsonNode row, string column) => row[column]!.GetValue<string>();
}
