using System.Diagnostics;
using CoachingExtensions.Samples;
using CoachingExtensions.Samples.Organisation;
using CoachingExtensions.Tests;

namespace CoachingExtensions.Benchmarks;

/// <summary>What the first start of the demo does once: the import of the zip, and the sample organisation.</summary>
internal static class Loading
{
    public static async Task MeasureAsync(LocalServer server, Report report)
    {
        var zip = await File.ReadAllBytesAsync(Path.Combine(Repository.Artifacts, "CoachingExtensions_managed.zip"));
        var watch = Stopwatch.StartNew();
        await SolutionInstaller.InstallAsync(server.Admin, "CoachingExtensions", zip);
        report.Add("Import of the managed zip", Report.Milliseconds(watch.Elapsed.TotalMilliseconds), Report.Text($"{zip.Length / 1024} kB, ImportSolution, server just started"));

        watch.Restart();
        await server.LoadDefinitionsAsync();
        await server.LoadPracticeAsync();
        await new OrganisationLoader(server.Admin, Period.Of(DateOnly.FromDateTime(DateTime.UtcNow)), seed: 42, Staff.Regions.Count, Staff.Regions.Count, _ => { }).LoadAsync();
        await server.AsynchronousWorkDoneAsync();
        var took = watch.Elapsed;
        async Task<int> CountAsync(string query) => (await server.Admin.ListAsync(query)).Count;
        var (activities, contributions) = (await CountAsync("activitypointers?$select=activityid"), await CountAsync("coach_contributions?$select=coach_contributionid"));
        report.Add("Load of the sample organisation", Report.Milliseconds(took.TotalMilliseconds), Report.Text($"{activities} activities, {contributions} contributions to targets, over the Web API, and a year of coaching before it"));
    }
}
