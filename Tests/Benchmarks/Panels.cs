using System.IO.Compression;
using CoachingExtensions.Tests;

namespace CoachingExtensions.Benchmarks;

/// <summary>What a browser loads for our panels, compressed as a web server sends it: each page that is built, and the script beside it.</summary>
internal static class Panels
{
    private const double Allowed = 25;

    public static void Measure(Report report)
    {
        var folder = Path.Combine(Repository.Artifacts, "webresources", "coach_");
        foreach (var page in Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var panel = Path.ChangeExtension(Path.GetRelativePath(folder, page), null).Replace(Path.DirectorySeparatorChar, '/');
            var size = Size(page) + Size(Path.ChangeExtension(page, ".js"));
            report.Add($"Panel {panel}", Report.Text($"{size / 1024.0:0.0} kB"), Report.Text($"HTML, JavaScript and CSS, gzip; allowed are {Allowed:0} kB"));
        }
    }

    private static long Size(string file)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(File.ReadAllBytes(file));
        return compressed.Length;
    }
}
