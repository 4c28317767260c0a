using CoachingExtensions.Verify.Compare;

namespace CoachingExtensions.Verify.Report;

/// <summary>The findings as text: a line for each kind, and one for each thing that a person should look at.</summary>
internal static class Table
{
    private const int Widest = 70;

    public static IEnumerable<string> Lines(IReadOnlyList<Finding> findings, bool all) =>
    [
        "",
        .. Grid(["what", "looked at", "ok", "missing", "different", "not checked"], findings.GroupBy(finding => finding.Kind).Select(kind => (string[])
        [
            kind.Key, $"{kind.Count()}", $"{kind.Count(f => f.Outcome == Outcome.Ok)}", $"{kind.Count(f => f.Outcome == Outcome.Missing)}", $"{kind.Count(f => f.Outcome == Outcome.Different)}",
            $"{kind.Count(f => f.Outcome == Outcome.NotChecked)}",
        ])),
        .. Details([.. findings.Where(finding => all || finding.Outcome != Outcome.Ok || finding.Kind == Journey.JourneyRunner.Kind)]),
        "",
        Summary(findings),
    ];

    public static string Name(Outcome outcome) => outcome switch
    {
        Outcome.Ok => "ok",
        Outcome.Missing => "missing",
        Outcome.Different => "different",
        _ => "not checked",
    };

    public static string Summary(IReadOnlyList<Finding> findings)
    {
        int Count(Outcome outcome) => findings.Count(finding => finding.Outcome == outcome);
        return $"{findings.Count} looked at: {Count(Outcome.Ok)} ok, {Count(Outcome.Missing)} missing, {Count(Outcome.Different)} different, {Count(Outcome.NotChecked)} not checked.";
    }

    private static IEnumerable<string> Details(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0) return [];
        return ["", .. Grid(["what", "expected", "found", "result"], findings.Select(finding => (string[])[$"{finding.Kind} {finding.What}", finding.Expected, finding.Found, Name(finding.Outcome)])), .. Reasons(findings)];
    }

    /// <summary>Reasons are sentences, and often the same one for many lines.</summary>
    private static IEnumerable<string> Reasons(IEnumerable<Finding> findings) => findings.Where(finding => finding.Why is not null).GroupBy(finding => finding.Why!)
        .SelectMany(why => (string[])["", $"{why.First().Kind} {why.First().What}{(why.Count() > 1 ? $" and {why.Count() - 1} more" : "")}:", $"  {why.Key}"]);

    private static IEnumerable<string> Grid(string[] head, IEnumerable<string[]> rows)
    {
        var all = rows.Prepend(head).Select(row => row.Select(Cut).ToArray()).ToList();
        var widths = head.Select((_, column) => all.Max(row => row[column].Length)).ToArray();
        foreach (var (row, index) in all.Select((row, index) => (row, index)))
        {
            yield return string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd();
            if (index == 0) yield return string.Join("  ", widths.Select(width => new string('-', width)));
        }
    }

    private static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= Widest ? line : $"{line[..(Widest - 1)]}…";
    }
}
