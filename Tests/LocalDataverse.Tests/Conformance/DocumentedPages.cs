using CoachingExtensions.Tests;
using System.Globalization;
using System.Text;
using Xunit;

namespace LocalDataverse.Tests.Conformance;

/// <summary>The part of docs/local-dataverse.md that is made of the cases, so that it cannot claim more than passes.</summary>
internal static class DocumentedPages
{
    private const string Begin = "<!-- begin: made by `dotnet run build.cs conformance` -->";
    private const string End = "<!-- end of what is made -->";

    private static string File => Path.Combine(Repository.Root, "docs", "local-dataverse.md");

    /// <summary>Compares the document with the cases; writes it when the build script asks for that.</summary>
    public static void Demand()
    {
        var page = System.IO.File.ReadAllText(File).ReplaceLineEndings("\n");
        var (start, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        Assert.True(start >= Begin.Length && end > start, $"{File} needs the lines \"{Begin}\" and \"{End}\".");
        if (Environment.GetEnvironmentVariable("WRITE_CONFORMANCE") == "1") System.IO.File.WriteAllText(File, $"{page[..start]}\n\n{Text()}\n{page[end..]}");
        else Assert.Equal(Text().Trim(), page[start..end].Trim());
    }

    private static string Text()
    {
        var text = new StringBuilder();
        var cases = CaseFile.All.SelectMany(page => page.Cases).ToList();
        text.Append(CultureInfo.InvariantCulture, $"{cases.Count} cases from {CaseFile.All.Count} pages: {cases.Count(one => !one.IsRefused)} are answered as documented, {cases.Count(one => one.IsRefused)} are refused with 501 and their name.\n");
        foreach (var page in CaseFile.All.OrderBy(page => page.Title, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### [{page.Title}]({page.Address})\n\n");
            foreach (var one in page.Cases.Where(one => !one.IsRefused)) text.Append(CultureInfo.InvariantCulture, $"- {Escape(one.Sentence)}\n");
            foreach (var one in page.Cases.Where(one => one.IsRefused)) text.Append(CultureInfo.InvariantCulture, $"- _Not supported, 501 \"{one.Refused}\":_ {Escape(one.Sentence)}\n");
        }

        return text.ToString();
    }

    /// <summary>Signs that Markdown would take for emphasis or tags are written as what they are.</summary>
    private static string Escape(string sentence) => sentence.Replace("_", "\\_", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal);
}
