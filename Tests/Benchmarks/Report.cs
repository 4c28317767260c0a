using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using CoachingExtensions.Tests;

namespace CoachingExtensions.Benchmarks;

/// <summary>The lines of the table, and where it is written.</summary>
internal sealed class Report
{
    private const string Begin = "<!-- measured -->";
    private const string End = "<!-- end of measured -->";

    private readonly List<(string What, string Value, string Note)> lines = [];

    public void Add(string what, Timings timings) =>
        Add(what, Milliseconds(timings.Median), Text($"median of {timings.Count}; 19 of 20 within {Milliseconds(timings.Slowest20th)}"));

    public void Add(string what, string value, string note)
    {
        lines.Add((what, value, note));
        Console.WriteLine($"{what}: {value} ({note})");
    }

    public static string Milliseconds(double value) => value < 10 ? Text($"{value:0.0} ms") : value < 1500 ? Text($"{value:0} ms") : Text($"{value / 1000:0.0} s");

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{Machine()}, {DateTime.UtcNow:yyyy-MM-dd}:\n\n| what | time or size | how |\n|---|---|---|");
        foreach (var (what, value, note) in lines) text.AppendLine(CultureInfo.InvariantCulture, $"| {what} | {value} | {note} |");
        return text.ToString();
    }

    /// <summary>Replaces what stands between the marks of the page.</summary>
    public static void Write(string table, string name = "performance.md")
    {
        var page = Path.Combine(Repository.Root, "docs", name);
        var text = File.ReadAllText(page);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin) throw new InvalidDataException($"{page} has lost its marks '{Begin}' and '{End}'.");
        File.WriteAllText(page, $"{text[..(begin + Begin.Length)]}\n{table}{text[end..]}");
    }

    private static string Machine()
    {
        var processor = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
            : null;
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024);
        return Text($"{processor ?? RuntimeInformation.ProcessArchitecture.ToString()}, {Environment.ProcessorCount} cores, {memory:0} GB, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");
    }
}
