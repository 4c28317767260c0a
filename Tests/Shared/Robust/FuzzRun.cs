using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace CoachingExtensions.Tests.Robust;

/// <summary>What a run of one kind found. A finding names its seed: the same request can be made from it again.</summary>
internal sealed record FuzzResult(string Kind, int Sent, IReadOnlyDictionary<int, int> Statuses, IReadOnlyList<string> Findings, TimeSpan Slowest, TimeSpan Took);

/// <summary>Sends wrong requests and looks whether each is answered as documented, in time.</summary>
internal static class FuzzRun
{
    public static async Task<FuzzResult> RunAsync(FuzzKind kind, int port, int firstSeed, int count, TimeSpan patience, int clients = 2)
    {
        await kind.PrepareAsync(port);
        var watch = Stopwatch.StartNew();
        ConcurrentDictionary<int, int> statuses = new();
        ConcurrentQueue<string> findings = new();
        var (slowest, next) = (0L, firstSeed - 1);
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            using var http = new RawHttp(port);
            int seed;
            while ((seed = Interlocked.Increment(ref next)) < firstSeed + count && findings.Count < 200)
            {
                var request = kind.Make(new Random(seed));
                var started = Stopwatch.GetTimestamp();
                var (status, finding) = await OneAsync(http, kind, request, patience);
                var took = Stopwatch.GetElapsedTime(started).Ticks;
                if (took > Interlocked.Read(ref slowest)) Interlocked.Exchange(ref slowest, took);
                statuses.AddOrUpdate(status, 1, (_, known) => known + 1);
                if (finding is not null) findings.Enqueue(string.Create(CultureInfo.InvariantCulture, $"{kind.Name} seed {seed}: {finding}\n{Shown(request)}"));
            }
        })));
        if (!await LetsInAsync(port, patience)) findings.Enqueue($"{kind.Name}: afterwards nobody is let in, so that what was sent last proves nothing");
        return new FuzzResult(kind.Name, count, statuses, [.. findings], TimeSpan.FromTicks(slowest), watch.Elapsed);
    }

    // A wrong request may delete or close something that all others need.
    private static async Task<bool> LetsInAsync(int port, TimeSpan patience)
    {
        using var http = new RawHttp(port);
        using var stop = new CancellationTokenSource(patience);
        return (await http.SendAsync(new FuzzRequest("GET", $"{FuzzKind.Root}WhoAmI").Bytes(), isHead: false, stop.Token))?.Status == 200;
    }

    private static async Task<(int Status, string? Finding)> OneAsync(RawHttp http, FuzzKind kind, FuzzRequest request, TimeSpan patience)
    {
        using var stop = new CancellationTokenSource(patience);
        try
        {
            var answer = await http.SendAsync(request.Bytes(), request.Method == "HEAD", stop.Token);
            return answer is null ? (0, "the connection ended without an answer") : (answer.Status, kind.WrongWith(request, answer));
        }
        catch (OperationCanceledException)
        {
            http.Dispose();
            return (0, $"no answer within {patience.TotalSeconds:0} s");
        }
        catch (System.Net.Sockets.SocketException refused)
        {
            return (0, $"the server is gone: {refused.Message}");
        }
    }

    private static string Shown(FuzzRequest request)
    {
        var text = Encoding.UTF8.GetString(request.Bytes());
        return text.Length > 2000 ? text[..2000] + "…" : text;
    }
}
