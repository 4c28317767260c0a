using CoachingExtensions.Benchmarks;
using CoachingExtensions.Benchmarks.Beside;
using CoachingExtensions.Benchmarks.Breadth;
using CoachingExtensions.Benchmarks.Effect;
using CoachingExtensions.Benchmarks.Scale;
using CoachingExtensions.Tests;

// Measures what people wait for, over HTTP, with the very zips an administrator imports.
// usage: Benchmarks [--write] [--quick] [--scale] [--breadth] [--beside] [--effect] [--questions] [--fuzz]
//   --write   puts the result between the marks in docs/performance.md
//   --quick   leaves the million out
//   --scale   measures nothing but what the size costs
//   --breadth measures nothing but what many targets, a handover and shared deals cost
//   --beside  measures nothing but LocalDataverse beside plain SQLite
//   --effect  measures nothing, but how often the effect of coaching is told right; --write puts it into docs/measurement.md
//   --questions measures nothing, but whether 1,000 questions have the same answer in QueryExpression, FetchXML and OData
//   --fuzz    measures nothing, but whether 100,000 changed SOAP envelopes are answered or refused for a reason
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
    if (args.Contains("--fuzz")) return await ChangedEnvelopes.PostAsync(folder) ? 0 : 1;

    var report = new Report();
    if (args.Contains("--beside"))
    {
        BesideSqlite.Measure(folder, report);
        return 0;
    }

    var (scale, breadth) = (args.Contains("--scale"), args.Contains("--breadth"));
    if (!scale && !breadth) BesideSqlite.Measure(folder, report);
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
