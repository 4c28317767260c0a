using System.Globalization;

namespace CoachingExtensions.Alignment;

/// <summary>The days on which the organisation is closed, as a plan keeps its own: what a closed plan shows must not move with later closures.</summary>
internal static class ClosedDays
{
    private const string Format = "yyyyMMdd";

    /// <summary>Those that make a difference to a period: its weekdays, each once, in order.</summary>
    public static IReadOnlyList<DateTime> Of(Period period, IEnumerable<DateTime> closures) =>
        [.. closures.Select(day => day.Date).Where(day => period.Contains(day) && WorkingDays.IsWeekday(day)).Distinct().OrderBy(day => day)];

    public static string? ToText(IReadOnlyCollection<DateTime> days) =>
        days.Count == 0 ? null : string.Join(" ", days.Select(day => day.ToString(Format, CultureInfo.InvariantCulture)));

    public static IReadOnlyList<DateTime> FromText(string? text) =>
        [.. (text ?? "").Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(day => DateTime.ParseExact(day, Format, CultureInfo.InvariantCulture))];
}
