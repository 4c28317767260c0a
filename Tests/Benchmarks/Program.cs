using CoachingExtensions.Benchmarks;
using CoachingExtensions.Tests;

// Measures what people wait for, over HTTP, with the very zips an administrator imports.
// usage: Benchmarks [--write]   (--write puts the result between the marks in docs/performance.md)
var folder = Directory.CreateTempSubdirectory("coaching-bench-").FullName;
try
{
    var report = new Report();
    var data = Path.Combine(folder, "bench.db");
    await using (var server = await LocalServer.OpenAsync(data))
    {
        await Loading.MeasureAsync(server, report);
        var people = await People.FindAsync(server.Admin);
        await Questions.MeasureAsync(server, people, report);
        await PhoneCalls.MeasureAsync(server, people, report);
    }
    await Starting.MeasureAsync(data, report);
    Panels.Measure(report);

    var text = report.ToMarkdown();
    Console.WriteLine($"\n{text}");
    if (args.Contains("--write")) Report.Write(text);
    return 0;
}
finally
{
    Directory.Delete(folder, recursive: true);
}
