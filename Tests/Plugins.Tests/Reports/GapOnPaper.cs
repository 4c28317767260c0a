using System.Globalization;
using System.Text.Json.Nodes;

namespace CoachingExtensions.Tests.Reports;

/// <summary>Says what the report should print, from what the gap board was answered to the same question.</summary>
internal static class GapOnPaper
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");
    private static readonly string[] Diagnoses = ["—", "On track", "Execution gap", "Effectiveness gap", "Ahead of activity"];
    private static readonly string[] Statuses = ["Not started", "Behind", "At risk", "On track", "Achieved"];

    /// <summary>A team with its reps in the order of their names, and all of these at the end.</summary>
    public static IReadOnlyList<string> Summary(JsonNode board)
    {
        var groups = board["groups"]!.AsArray().Select(group => group!).ToList();
        return
        [
            .. groups.Where(group => Kind(group) == "team").OrderBy(group => Name(group), StringComparer.Ordinal).SelectMany(team => groups
                .Where(group => Kind(group) == "rep" && (string?)group["parentId"] == (string?)team["id"])
                .OrderBy(rep => Name(rep), StringComparer.Ordinal)
                .Select(rep => Line(Name(rep) + ((bool)rep["isLeft"]! ? " (left)" : ""), rep, counts: false))
                .Prepend(Line(Name(team), team, counts: true))),
            .. groups.Where(group => Kind(group) == "all").Select(all => Line("All of these", all, counts: true)),
        ];
    }

    public static IReadOnlyList<string> Sums(JsonNode board) =>
    [
        .. board["groups"]!.AsArray().Where(group => Kind(group!) == "team").OrderBy(group => Name(group!), StringComparer.Ordinal)
            .SelectMany(team => team!["sums"]!.AsArray().Select(sum => string.Join(" | ", Name(team), (string)sum!["metric"]! + ((string?)sum["segment"] is { } segment ? $" · {segment}" : ""), sum["unit"], Amount(sum["target"]), Amount(sum["expected"]), Amount(sum["actual"]))))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The targets of one rep's plans, in no order.</summary>
    public static IReadOnlyList<string> Targets(JsonNode board, string rep) =>
    [
        .. board["reps"]!.AsArray().Where(plan => (string?)plan!["repId"] == rep).SelectMany(plan => plan!["targets"]!.AsArray())
            .Select(target => string.Join(" | ",
                target!["name"], target["unit"], Amount(target["target"]), Amount(target["expected"]), Amount(target["actual"]), Amount(target["gap"]),
                ((decimal)target["attainment"]! / 100).ToString("0%", English),
                Statuses[(int)target["status"]! - 104500000] + ((int)target["diagnosis"]! is > 104500000 and var diagnosis ? $" · {Diagnoses[diagnosis - 104500000]}" : ""),
                Ratio(target["plannedConversion"]), Ratio(target["actualConversion"])))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Everything that both show: teams, reps, sums, and each target of each rep.</summary>
    public static void Same(JsonNode board, PrintedReport report)
    {
        Assert.Null(report.Problem);
        Assert.Empty(report.Errors);
        Assert.Equal(Summary(board), Printed(report["Summary by team"].Skip(1)));
        Assert.Equal(Sums(board), Printed(report["What teams add up to"].Skip(1)).Order(StringComparer.Ordinal));
        foreach (var rep in board["reps"]!.AsArray().Select(plan => ((string)plan!["repId"]!, (string)plan["repName"]!)).Distinct())
            Assert.Equal(Targets(board, rep.Item1), PrintedTargets(report, rep.Item2));
    }

    public static IReadOnlyList<string> PrintedTargets(PrintedReport report, string rep) =>
        [.. Printed(report[rep].Where(row => row.Length == 10 && row[0] != "Target")).Order(StringComparer.Ordinal)];

    /// <summary>The rows of a table as text.</summary>
    public static IReadOnlyList<string> Printed(IEnumerable<string[]> rows) => [.. rows.Select(row => string.Join(" | ", row))];

    private static string Line(string name, JsonNode group, bool counts) => string.Join(" | ",
        name, Percent(group["result"]), Percent(group["objective"]), Percent(group["activity"]), Diagnoses[(int)group["diagnosis"]! - 104500000],
        counts ? group["reps"] : "", counts ? group["executionGaps"] : "", counts ? group["effectivenessGaps"] : "", counts ? group["aheadOfActivity"] : "");

    private static string Kind(JsonNode group) => (string)group["kind"]!;

    private static string Name(JsonNode group) => (string)group["name"]!;

    private static string Percent(JsonNode? share) => share is null ? "" : ((decimal)share).ToString("0%", English);

    private static string Amount(JsonNode? amount) => ((decimal)amount!).ToString("#,0.##", English);

    private static string Ratio(JsonNode? ratio) => ratio is null ? "" : ((decimal)ratio).ToString("#,0.####", English);
}
