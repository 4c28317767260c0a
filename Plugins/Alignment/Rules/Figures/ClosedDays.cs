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

    /// <summary>What cannot be read is left out: one bad value stops nobody's work, and the next recalculation writes the days anew.</summary>
    public static IReadOnlyList<DateTime> FromText(string? text) => [.. (text ?? "").Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(Day).OfType<DateTime>()];

    /// <summary>Whether a text says what it would say if it were written now.</summary>
    public static bool IsReadable(string? text) => (text ?? "") == (ToText(FromText(text)) ?? "");

    private static DateTime? Day(string text) => DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
