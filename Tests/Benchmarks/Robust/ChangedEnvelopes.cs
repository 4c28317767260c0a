using System.Diagnostics;
using CoachingExtensions.Tests;
using CoachingExtensions.Tests.Envelopes;

namespace CoachingExtensions.Benchmarks.Robust;

/// <summary>Posts many envelopes that something has become of, and says which were neither answered nor refused for a reason.</summary>
internal static class ChangedEnvelopes
{
    private const int Seed = 1;
    private const int Count = 100_000;

    public static async Task<bool> PostAsync(string folder)
    {
        await using var server = await LocalServer.OpenAsync(Path.Combine(folder, "fuzz.db"));
        var soap = new SoapClient(server.Http, server.Http.BaseAddress!.GetLeftPart(UriPartial.Authority), LocalServer.AdminEmail);
        var watch = Stopwatch.StartNew();
        var fuzzed = Fuzz.Run(soap, Path.Combine(Repository.Root, "Tests", "LocalDataverse.Tests", "Soap", "Recorded"), Seed, Count);
        using var process = Process.GetProcessById(server.ProcessId);
        Console.WriteLine($"{Count} changed envelopes: {fuzzed.Answered} answered, {fuzzed.Refused} refused, {fuzzed.Holes.Count} neither, {watch.Elapsed.TotalSeconds:0} s, at most {process.PeakWorkingSet64 / 1024 / 1024} MB");
        foreach (var hole in fuzzed.Holes.Take(20)) Console.WriteLine(hole);
        return fuzzed.Holes.Count == 0;
    }
}
