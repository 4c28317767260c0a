using CoachingExtensions.Samples;
using CoachingExtensions.Tests;

namespace CoachingExtensions.Benchmarks.Scale;

/// <summary>Completing phone calls at each size, by turns, with the steps on and off.</summary>
internal static class Completions
{
    private const int Rounds = 6;

    public static async Task MeasureAsync(IReadOnlyList<LargeServer> servers, Report report)
    {
        List<PhoneCalls> calls = [];
        foreach (var server in servers) calls.Add(await PhoneCalls.OpenAsync(server.Server, [.. server.Territories.Take(25).Select(territory => Of(server.Server, territory))]));
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var size in calls) await size.RoundAsync();
        }

        foreach (var (server, size) in servers.Zip(calls))
        {
            await size.CheckAsync();
            report.Add(Report.Text($"Completing a phone call among {server.Size:N0} contributions"), size.On);
            report.Add("The same, a second", Report.Text($"{1000 / size.On.Mean:0} calls"), Report.Text($"steps off {1000 / size.Off.Mean:0} ({Report.Milliseconds(size.Off.Median)}); on to off {size.On.Median / size.Off.Median:0.0} : 1"));
        }

        var (first, last) = (calls[0], calls[^1]);
        report.Add(
            Report.Text($"Completing, {servers[^1].Size:N0} to {servers[0].Size:N0}"),
            Report.Text($"{last.On.Median / first.On.Median:0.00} : 1"),
            Report.Text($"medians, steps on; steps off {last.Off.Median / first.Off.Median:0.00} : 1"));
    }

    /// <summary>A rep, and an account that the rep has a target of calls for.</summary>
    public static (DataverseClient Rep, Guid Account) Of(LocalServer server, Territory territory) =>
        (server.Admin.As(territory.Email), territory.Targets.First(target => target.Kind.Table == "phonecall").Account);
}
