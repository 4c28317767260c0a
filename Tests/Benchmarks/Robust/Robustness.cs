using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using CoachingExtensions.Tests.Robust;

namespace CoachingExtensions.Benchmarks.Robust;

/// <summary>Tries to take the server down: wrong requests of each kind, kills, many clients at once.</summary>
internal static class Robustness
{
    /// <param name="folder">Where the data files may lie.</param>
    /// <param name="requests">Wrong requests of each kind.</param>
    /// <param name="firstSeed">Where the seeds begin.</param>
    /// <param name="kills">How often the server is killed while four clients write.</param>
    /// <param name="minute">How long 32 clients ask and write.</param>
    /// <param name="report">Where the table goes.</param>
    public static async Task MeasureAsync(string folder, int requests, int firstSeed, int kills, TimeSpan minute, Report report)
    {
        await SendWrongAsync(folder, [.. FuzzKind.All.Select(kind => kind.Name)], requests, firstSeed, report);
        var killed = await Kills.RunAsync(Path.Combine(folder, "kills.db"), kills, clients: 4, seed: firstSeed);
        foreach (var wrong in killed.Wrong.Take(20)) Console.WriteLine(wrong);
        report.Add($"killed {killed.Kills} times at random moments, four clients writing", Report.Text($"{killed.Wrong.Count} lost or half there"), Report.Text($"{killed.Acknowledged:N0} change sets acknowledged"));
        await ManyClientsAsync(folder, minute, report);
    }

    /// <summary>Sends wrong requests of these kinds to one server, one kind after the other.</summary>
    /// <param name="folder">Where the data file may lie.</param>
    /// <param name="kinds">Names of kinds.</param>
    /// <param name="requests">How many of each.</param>
    /// <param name="firstSeed">Where the seeds begin.</param>
    /// <param name="report">Where the table goes.</param>
    public static async Task SendWrongAsync(string folder, IReadOnlyList<string> kinds, int requests, int firstSeed, Report report)
    {
        FuzzKind.User = "admin@localhost.example";
        await using var server = await ServerProcess.StartAsync("--data", Path.Combine(folder, "fuzz.db"));
        foreach (var kind in kinds.Select(name => FuzzKind.All.Single(kind => kind.Name == name)))
        {
            var result = await FuzzRun.RunAsync(kind, server.Port, firstSeed, (int)((long)requests * kind.PerThousand / 1000), TimeSpan.FromSeconds(20));
            foreach (var finding in result.Findings.Take(20)) Console.WriteLine(finding);
            report.Add($"{result.Sent:N0} wrong {kind.Name}", Report.Text($"{result.Findings.Count} not as documented"), $"{string.Join(", ", result.Statuses.OrderBy(status => status.Key).Select(status => $"{status.Value:N0} × {status.Key}"))}; the slowest {Milliseconds(result.Slowest)}; {server.MemoryBytes >> 20} MB in memory afterwards");
        }

        report.Add("said by the server meanwhile", Report.Text($"{server.Said.Split("Unexpected error").Length - 1}"), "unexpected errors");
    }

    private static async Task ManyClientsAsync(string folder, TimeSpan minute, Report report)
    {
        await using var server = await ServerProcess.StartAsync("--data", Path.Combine(folder, "many.db"));
        ConcurrentDictionary<int, int> statuses = new();
        ConcurrentBag<TimeSpan> reads = [];
        ConcurrentBag<TimeSpan> writes = [];
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, 32).Select(client => Task.Run(async () =>
        {
            for (var number = 0; clock.Elapsed < minute; number++)
            {
                var started = Stopwatch.GetTimestamp();
                var isWrite = number % 4 == 0;
                var (status, _) = isWrite
                    ? await server.SendAsync("POST", "accounts", $$"""{"name":"c{{client}} n{{number}}"}""")
                    : await server.SendAsync("GET", $"accounts?$select=name&$top=10&$filter=startswith(name,'c{client} ')");
                (isWrite ? writes : reads).Add(Stopwatch.GetElapsedTime(started));
                statuses.AddOrUpdate(status, 1, (_, known) => known + 1);
            }
        })));
        var there = (await server.TextsAsync("accounts?$select=name", "name")).Count;
        report.Add($"32 clients for {minute.TotalSeconds:0} s, three reads to a write", Report.Text($"{writes.Count - there} lost"), $"{reads.Count:N0} reads, {writes.Count:N0} writes, answered {string.Join(", ", statuses.Select(status => $"{status.Value:N0} × {status.Key}"))}; slowest read {Milliseconds(reads.Max())}, slowest write {Milliseconds(writes.Max())}; {server.MemoryBytes >> 20} MB in memory");
    }

    private static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:N0} ms");
}
