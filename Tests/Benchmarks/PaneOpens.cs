using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CoachingExtensions.Tests;

namespace CoachingExtensions.Benchmarks;

/// <summary>The coaching pane in a browser: until something can be done in it.</summary>
internal static class PaneOpens
{
    private const int Repetitions = 30;

    public static async Task MeasureAsync(LocalServer server, People people, Report report)
    {
        if (!File.Exists("/usr/bin/chromium"))
        {
            report.Add("The coaching pane, until something can be done in it", "not measured", "Chromium is not here");
            return;
        }

        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, WorkingDirectory = Repository.Root };
        string[] arguments = [Path.Combine(Repository.Root, "Tests", "Benchmarks", "pane.mjs"), server.Http.BaseAddress!.ToString().TrimEnd('/'), people.ManagerEmail, people.Deal.ToString("D"), Repetitions.ToString(CultureInfo.InvariantCulture)];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var node = Process.Start(start)!;
        var printed = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        report.Add("The coaching pane, until something can be done in it", Timings.Of(JsonSerializer.Deserialize<double[]>(printed)!));
    }
}
