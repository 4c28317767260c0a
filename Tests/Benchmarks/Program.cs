using CoachingExtensions.Benchmarks;
using CoachingExtensions.Benchmarks.Breadth;
using CoachingExtensions.Benchmarks.Effect;
using CoachingExtensions.Benchmarks.Robust;
using CoachingExtensions.Benchmarks.Scale;
using CoachingExtensions.Tests;

// Measures what people wait for, over HTTP, with the very zips an administrator imports.
// usage: Benchmarks [--write] [--quick] [--scale] [--breadth] [--effect] [--robust [COUNT]]
//   --write   puts the result between the marks in docs/performance.md
//   --quick   leaves the million out
//   --scale   measures nothing but what the size costs
//   --breadth measures nothing but what many targets, a handover and shared deals cost
//   --robust  sends COUNT (100,000) wrong requests of each kind, kills the server and lets 32 clients at it; with less, less of all
//   --effect  measures nothing, but how often the effect of coaching is told right; --write puts it into docs/measurement.md
if (args is [PluginProcess.AnswerArgument, var pipe])
{
    PluginProcess.Answer(pipe);
    return 0;
}

if (args.Contains("--effect"))
{
    var simulated = Simulation.Run();
    Console.WriteLine(simulated);
    if (args.Contains("--write")) Report.Write(simulated, "measurement.md");
    return 0;
}

var folder = Directory.CreateTempSubdirectory("coaching-bench-").FullName;
try
{
    var report = new Report();
    if (args.Contains("--robust"))
    {
        var count = int.TryParse(args[^1], out var given) ? given : 100_000;
        PluginProcess.Measure(report);
        await Robustness.MeasureAsync(folder, count, firstSeed: 1_000_000, kills: Math.Max(2, count / 2000), minute: TimeSpan.FromSeconds(Math.Clamp(count / 1600, 5, 60)), report);
        Console.WriteLine($"\n{report.ToMarkdown()}");
        return 0;
    }

    var (scale, breadth) = (args.Contains("--scale"), args.Contains("--breadth"));
    if (!scale && !breadth) await SampleAsync(report);
    if (!breadth) await Scaling.MeasureAsync(folder, args.Contains("--quick"), report);
    if (!scale) await ManyTargets.MeasureAsync(folder, report);

    var text = report.ToMarkdown();
    Console.WriteLine($"\n{text}");
    if (args.Contains("--write")) Report.Write(text);
    return 0;
}
finally
{
    Directory.Delete(folder, recursive: true);
}

async Task SampleAsync(Report report)
{
    var data = Path.Combine(folder, "bench.db");
    await using (var server = await LocalServer.OpenAsync(data))
    {
        await Loading.MeasureAsync(server, report);
        var people = await People.FindAsync(server.Admin);
        await Questions.MeasureAsync(server, people, report);
        await PaneOpens.MeasureAsync(server, people, report);
        await PhoneCalls.MeasureAsync(server, people, report);
    }
    await Starting.MeasureAsync(data, report);
    Panels.Measure(report);
}
