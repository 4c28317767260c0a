using System.Globalization;
using System.Text.Json.Nodes;

namespace CoachingExtensions.Tests.Reports;

/// <summary>Says what the report should print, from what the coaching report was answered to the same question.</summary>
internal static class CoachingOnPaper
{
    public const string Summary = "By manager and rep";

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    /// <summary>A row of the summary for a line of the coaching report.</summary>
    public static string Row(string name, JsonNode line) => string.Join(" | ",
        name, Number(line["held"]), Number(line["claimed"]), Number(line["confirmed"]), Number(line["answered"]), Number(line["unanswered"]), Number(line["changed"]),
        Share(line["changedShare"]), $"{line["offPlan"]} · {Share(line["offPlanShare"])}");

    /// <summary>The row of the summary that has this name.</summary>
    public static string Of(PrintedReport report, string name) => string.Join(" | ", Assert.Single(report[Summary], row => row[0] == name));

    private static string Number(JsonNode? figure) => ((decimal)figure!).ToString("#,0", English);

    private static string Share(JsonNode? share) => share is null ? "" : ((decimal)share).ToString("0%", English);
}
