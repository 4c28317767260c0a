using System.Globalization;
using System.Text.Json.Nodes;
using CoachingExtensions.Samples;
using CoachingExtensions.Tests;

namespace CoachingExtensions.Benchmarks;

/// <summary>
/// Completing a phone call about a prospect, with the product's steps enabled and disabled as an administrator does it. The two take
/// turns in one server, so that whatever else the machine does hits both.
/// </summary>
internal static class PhoneCalls
{
    private const int Rounds = 10;
    private const int CallsInARound = 25;

    public static async Task MeasureAsync(LocalServer server, People people, Report report)
    {
        var steps = (await server.Admin.ListAsync("sdkmessageprocessingsteps?$select=sdkmessageprocessingstepid&$filter=startswith(name,'CoachingExtensions.')"))
            .Select(row => Guid.Parse(row["sdkmessageprocessingstepid"]!.GetValue<string>())).ToList();
        var (on, off) = (new Timings(), new Timings());
        await CompleteAsync(people, new Timings());
        var before = await ActualAsync(server.Admin);
        for (var round = 0; round < Rounds; round++)
        {
            await CompleteAsync(people, on);
            await SwitchAsync(server.Admin, steps, enabled: false);
            await CompleteAsync(people, off);
            await SwitchAsync(server.Admin, steps, enabled: true);
        }

        // Who measures the wrong call measures nothing: each one with the steps on has moved its target.
        var moved = await ActualAsync(server.Admin) - before;
        if (moved < on.Count) throw new InvalidOperationException($"{on.Count} calls were completed with the steps on, but the targets of calls rose by {moved}.");
        report.Add("Completing a phone call, steps off", off);
        report.Add("Completing a phone call, steps on", on);
        report.Add("The same, steps on to off", Report.Text($"{on.Median / off.Median:0.0} : 1"), Report.Text($"{Rounds} rounds of {CallsInARound} calls each, alternating; only the completing PATCH is timed"));
    }

    private static async Task CompleteAsync(People people, Timings timings)
    {
        List<Guid> calls = [];
        for (var i = 0; i < CallsInARound + 3; i++)
            calls.Add(await people.Rep.CreateAsync("phonecalls", new JsonObject { ["subject"] = "Call", ["regardingobjectid_account_phonecall@odata.bind"] = $"/accounts({people.Prospect:D})" }));
        // After a switch the server reads its steps anew: the first three are not counted.
        foreach (var call in calls.Take(3)) await CompleteAsync(people.Rep, call);
        foreach (var call in calls.Skip(3)) await timings.TimeAsync(() => CompleteAsync(people.Rep, call));
    }

    private static Task CompleteAsync(DataverseClient rep, Guid call) => rep.UpdateAsync("phonecalls", call, new JsonObject
    {
        ["statecode"] = 1,
        ["statuscode"] = 2,
        ["actualend"] = DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
    });

    private static async Task SwitchAsync(DataverseClient admin, List<Guid> steps, bool enabled)
    {
        foreach (var step in steps) await admin.UpdateAsync("sdkmessageprocessingsteps", step, new JsonObject { ["statecode"] = enabled ? 0 : 1, ["statuscode"] = enabled ? 1 : 2 });
    }

    private static async Task<decimal> ActualAsync(DataverseClient admin) =>
        (await admin.ListAsync("coach_targets?$select=coach_actual&$filter=coach_metricid/coach_name eq 'Calls completed'")).Sum(row => row["coach_actual"]?.GetValue<decimal>() ?? 0);
}
