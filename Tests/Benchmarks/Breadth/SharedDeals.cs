using System.Globalization;
using System.Text.Json.Nodes;
using CoachingExtensions.Benchmarks.Scale;
using CoachingExtensions.Tests;

namespace CoachingExtensions.Benchmarks.Breadth;

/// <summary>The gap report of a hundred reps where some hundred deals are shared, each by two of them.</summary>
internal static class SharedDeals
{
    private const int Deals = 200;
    private const int Repetitions = 20;

    public static async Task MeasureAsync(LocalServer server, IReadOnlyList<Territory> territories, Report report)
    {
        var users = (await server.Admin.ListAsync("systemusers?$select=systemuserid,internalemailaddress"))
            .Where(row => row["internalemailaddress"] is not null)
            .ToDictionary(row => row["internalemailaddress"]!.GetValue<string>(), row => row["systemuserid"]!.GetValue<string>(), StringComparer.OrdinalIgnoreCase);
        var before = await ReportedAsync(server);
        for (var deal = 0; deal < Deals; deal++)
        {
            var (owner, other) = (territories[deal % territories.Count], territories[(deal + 1) % territories.Count]);
            await WonAsync(server, owner, users[owner.Email], users[other.Email]);
        }

        await server.AsynchronousWorkDoneAsync();
        var shared = (await server.Admin.ListAsync("coach_contributions?$select=coach_value,coach_sourceid&$filter=coach_sourcetable eq 'opportunity' and coach_targetid/coach_name eq 'Revenue'")).Count;
        if (shared != 2 * Deals) throw new InvalidOperationException($"{Deals} deals were shared by two, but {shared} contributions to revenue are there.");
        var after = await ReportedAsync(server);
        report.Add(
            Report.Text($"Gap report of {LargeOrganisation.Reps} reps × {LargeOrganisation.TargetsOfARep} targets with {Deals} shared deals"),
            Report.Milliseconds(after.Median),
            Report.Text($"median of {after.Count}; 19 of 20 within {Report.Milliseconds(after.Slowest20th)}; {Report.Milliseconds(before.Median)} before there were any, {after.Median / before.Median:0.00} : 1"));
    }

    private static Task<Timings> ReportedAsync(LocalServer server) => Timings.OfAsync(Repetitions, () => server.Admin.GetAsync("coach_GetGapReport()"));

    private static async Task WonAsync(LocalServer server, Territory owner, string ownerId, string otherId)
    {
        var account = owner.Targets[0].Account;
        var rep = server.Admin.As(owner.Email);
        var deal = await rep.CreateAsync("opportunities", new JsonObject { ["name"] = "Shared deal", ["customerid_account@odata.bind"] = $"/accounts({account:D})" });
        await rep.CallAsync("coach_ShareCredit", new JsonObject
        {
            ["OpportunityId"] = deal,
            ["Shares"] = new JsonArray(Part(ownerId, 60), Part(otherId, 40)).ToJsonString(),
        });
        await rep.CallAsync("WinOpportunity", new JsonObject
        {
            ["Status"] = 3,
            ["OpportunityClose"] = new JsonObject
            {
                ["@odata.type"] = "Microsoft.Dynamics.CRM.opportunityclose",
                ["subject"] = "Won",
                ["actualrevenue"] = 1000,
                ["actualend"] = DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
                ["opportunityid@odata.bind"] = $"/opportunities({deal:D})",
            },
        });
    }

    private static JsonObject Part(string user, int share) => new() { ["userId"] = user, ["share"] = share };
}
