using System.Net;
using System.Text.RegularExpressions;
using LocalDataverse.Pipeline;
using LocalDataverse.Reports;
using Rdl.Html;

namespace CoachingExtensions.Tests.Reports;

/// <summary>A report as whoever runs it has it on paper: its tables, cell by cell.</summary>
internal sealed partial class PrintedReport
{
    public static readonly Guid Gap = new("2c3e59a2-eac4-58ca-9540-579cebf36684"), Coaching = new("bcf6c75b-a21c-53ce-a964-292f4f02b86f");

    private readonly IReadOnlyList<(string Label, IReadOnlyList<string[]> Rows)> tables;

    private PrintedReport(string html, string? problem, IReadOnlyList<string> errors)
    {
        (Html, Problem, Errors) = (html, problem, errors);
        tables = [.. Table().Matches(html).Select(table => (Text(table.Groups["label"].Value), (IReadOnlyList<string[]>)[.. Row().Matches(table.Groups["rows"].Value).Select(row => (string[])[.. Cell().Matches(row.Value).Select(cell => Text(cell.Groups["text"].Value))])]))];
        Words = Text(html[(html.IndexOf("<main>", StringComparison.Ordinal) is >= 0 and var at ? at : 0)..]);
    }

    public string Html { get; }

    /// <summary>All that it says.</summary>
    public string Words { get; }

    /// <summary>What is missing to run it; null where it was run.</summary>
    public string? Problem { get; }

    /// <summary>What could not be worked out.</summary>
    public IReadOnlyList<string> Errors { get; }

    public IEnumerable<string> Labels => tables.Select(table => table.Label);

    /// <summary>The rows of a table; none where it is not there.</summary>
    public IReadOnlyList<string[]> this[string label] => tables.FirstOrDefault(table => table.Label == label).Rows ?? [];

    public static PrintedReport Of(LocalDataverse.Organization organization, Guid report, Guid reader, IReadOnlyDictionary<string, string[]>? parameters = null, IReadOnlyDictionary<string, string>? filters = null)
    {
        var (stored, run) = new ReportRunner(organization, new CallingUser(reader)).Run(
            report,
            (parameters ?? new Dictionary<string, string[]>()).ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value),
            filters ?? new Dictionary<string, string>());
        var html = ReportPage.Write(run, stored.Name, "/", [], new ViewerTexts(), "/script.js");
        return new PrintedReport(html, run.Problem, run.Errors);
    }

    private static string Text(string html) => WebUtility.HtmlDecode(Tag().Replace(html.Replace("<br>", "\n", StringComparison.Ordinal), "")).Trim();

    [GeneratedRegex("""aria-label="(?<label>[^"]*)"><table>(?<rows>.*?)</table>""", RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("<t[hd][^>]*>(?<text>.*?)</t[hd]>", RegexOptions.Singleline)]
    private static partial Regex Cell();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
