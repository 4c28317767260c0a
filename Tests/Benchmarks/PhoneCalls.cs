using System.Globalization;
using System.Text.Json.Nodes;
using CoachingExtensions.Samples;
using CoachingExtensions.Tests;

namespace CoachingExtensions.Benchmarks;

/// <summary>
/// Completing phone calls about accounts that a target for calls is linked to, with the product's steps enabled and disabled as an
/// administrator does it. The two take turns in one server, so that whatever else the machine does hits both.
/// </summary>
internal sealed class PhoneCalls
{
    private const int Rounds = 10;
    private const int CallsInARound = 25;
    private const int Uncounted = 3;

    private readonly DataverseClient admin;
    private readonly IReadOnlyList<Guid> steps;
    private readonly IReadOnlyList<(DataverseClient Rep, Guid Account)> about;
    private decimal before;

    private PhoneCalls(DataverseClient admin, IReadOnlyList<Guid> steps, IReadOnlyList<(DataverseClient Rep, Guid Account)> about) => (this.admin, this.steps, this.about) = (admin, steps, about);

    public Timings On { get; } = new();

    public Timings Off { get; } = new();

    public static async Task MeasureAsync(LocalServer server, People people, Report report)
    {
        var calls = await OpenAsync(server, [(people.Rep, people.Prospect)]);
        for (var round = 0; round < Rounds; round++) await calls.RoundAsync();
        await calls.CheckAsync();
        report.Add("Completing a phone call, steps off", calls.Off);
        report.Add("Completing a phone call, steps on", calls.On);
        report.Add("The same, steps on to off", Report.Text($"{calls.On.Median / calls.Off.Median:0.0} : 1"), Report.Text($"{Rounds} rounds of {CallsInARound} calls each, alternating; only the completing PATCH is timed"));
    }

    /// <param name="server">Where.</param>
    /// <param name="about">Who calls about which account, in turn.</param>
    public static async Task<PhoneCalls> OpenAsync(LocalServer server, IReadOnlyList<(DataverseClient Rep, Guid Account)> about)
    {
        var steps = (await server.Admin.ListAsync("sdkmessageprocessingsteps?$select=sdkmessageprocessingstepid&$filter=startswith(name,'CoachingExtensions.')"))
            .Select(row => Guid.Parse(row["sdkmessageprocessingstepid"]!.GetValue<string>())).ToList();
        var calls = new PhoneCalls(server.Admin, steps, about);
        await calls.CompleteAsync(new Timings());
        calls.before = await calls.ActualAsync();
        return calls;
    }

    /// <summary>Some calls with the steps on, as many with them off.</summary>
    public async Task RoundAsync()
    {
        await CompleteAsync(On);
        await SwitchAsync(enabled: false);
        await CompleteAsync(Off);
        await SwitchAsync(enabled: true);
    }

    /// <summary>Who measures the wrong call measures nothing: each one with the steps on has moved its target.</summary>
    public async Task CheckAsync()
    {
        var moved = await ActualAsync() - before;
        if (moved < On.Count) throw new InvalidOperationException($"{On.Count} calls were completed with the steps on, but the targets of calls rose by {moved}.");
    }

    private async Task CompleteAsync(Timings timings)
    {
        List<(DataverseClient Rep, Guid Call)> calls = [];
        for (var i = 0; i < CallsInARound + Uncounted; i++)
        {
            var (rep, account) = about[i % about.Count];
            calls.Add((rep, await rep.CreateAsync("phonecalls", new JsonObject { ["subject"] = "Call", ["regardingobjectid_account_phonecall@odata.bind"] = $"/accounts({account:D})" })));
        }
        // After a switch the server reads its steps anew: the first ones are not counted.
        foreach (var (rep, call) in calls.Take(Uncounted)) await CompleteAsync(rep, call);
        foreach (var (rep, call) in calls.Skip(Uncounted)) await timings.TimeAsync(() => CompleteAsync(rep, call));
    }

    private static Task CompleteAsync(DataverseClient rep, Guid call) => rep.UpdateAsync("phonecalls", call, new JsonObject
    {
        ["statecode"] = 1,
        ["statuscode"] = 2,
        ["actualend"] = DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
    });

    private async Task SwitchAsync(bool enabled)
    {
        foreach (var step in steps) await admin.UpdateAsync("sdkmessageprocessingsteps", step, new JsonObject { ["statecode"] = enabled ? 0 : 1, ["statuscode"] = enabled ? 1 : 2 });
    }

    private async Task<decimal> ActualAsync() =>
        (await admin.ListAsync("coach_targets?$select=coach_actual&$filter=coach_metricid/coach_name eq 'Calls completed'")).Sum(row => row["coach_actual"]?.GetValue<decimal>() ?? 0);
}
