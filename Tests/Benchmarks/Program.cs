using System.Globalization;
using CoachingExtensions.Benchmarks;
using CoachingExtensions.Benchmarks.Beside;
using CoachingExtensions.Benchmarks.Breadth;
using CoachingExtensions.Benchmarks.Effect;
using CoachingExtensions.Benchmarks.Robust;
using CoachingExtensions.Benchmarks.Scale;
using CoachingExtensions.Tests;

// Measures what people wait for, over HTTP, with the very zips an administrator imports.
// usage: Benchmarks [--write] [--quick] [--scale | --breadth | --beside | --robust [COUNT [KIND …]] | --questions | --effect]
//   --write     puts the result between the marks in docs/performance.md (of --effect: in docs/measurement.md)
//   --quick     leaves the million out
//   --scale     nothing but what the size costs
//   --breadth   nothing but what many targets, a handover and shared deals cost
//   --beside    nothing but LocalDataverse beside plain SQLite, and its memory
//   --robust    sends COUNT (100,000) wrong requests of each kind, kills the server and lets 32 clients at it; with less, less of all; with kinds
//               (files, definitions …) only wrong requests of these
//   --questions whether 1,000 questions have the same answer in QueryExpression, FetchXML and OData
//   --effect    how often the effect of coaching is told right
const int FirstSeed = 1_000_000;

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
    if (args.Contains("--questions")) return await SameQuestions.AskAsync(folder) ? 0 : 1;

    var report = new Report();
    if (args.Contains("--robust")) await RobustAsync(report);
    else if (args.Contains("--beside")) await BesideAsync(report);
    else if (args.Contains("--scale")) await Scaling.MeasureAsync(folder, args.Contains("--quick"), report);
    else if (args.Contains("--breadth")) await ManyTargets.MeasureAsync(folder, report);
    else await EverythingAsync(report);

    var text = report.ToMarkdown();
    Console.WriteLine($"\n{text}");
    if (args.Contains("--write")) Report.Write(text);
    return 0;
}
finally
{
    Directory.Delete(folder, recursive: true);
}

async Task EverythingAsync(Report report)
{
    await BesideAsync(report);
    await SampleAsync(report);
    await Scaling.MeasureAsync(folder, args.Contains("--quick"), report);
    await ManyTargets.MeasureAsync(folder, report);
}

async Task BesideAsync(Report report)
{
    BesideSqlite.Measure(folder, report);
    await MemoryOfRows.MeasureAsync(folder, report);
}

async Task RobustAsync(Report report)
{
    string[] asked = [.. args.SkipWhile(arg => arg != "--robust").Skip(1)];
    var count = asked.Length > 0 && int.TryParse(asked[0], CultureInfo.InvariantCulture, out var given) ? given : 100_000;
    if (asked.Length > 1)
    {
        await Robustness.SendWrongAsync(folder, asked[1..], count, FirstSeed, report);
        return;
    }

    PluginProcess.Measure(report);
    await Robustness.MeasureAsync(folder, count, FirstSeed, kills: Math.Max(2, count / 2000), minute: TimeSpan.FromSeconds(Math.Clamp(count / 1600, 5, 60)), report);
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
