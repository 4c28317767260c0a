using System.Globalization;

namespace CoachingExtensions.Alignment;

/// <summary>A calendar month.</summary>
internal readonly record struct Month(int Year, int Number)
{
    public DateTime Start => new(Year, Number, 1);

    public DateTime End => Start.AddMonths(1).AddDays(-1);

    public static Month Of(DateTime day) => new(day.Year, day.Month);

    /// <summary>The months that hold a day of a period.</summary>
    public static IEnumerable<Month> Of(Period days)
    {
        for (var start = Of(days.Start).Start; start <= days.End; start = start.AddMonths(1)) yield return Of(start);
    }

    /// <returns>The month; null when the text names none.</returns>
    public static Month? TryParse(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Of(day) : null;

    public override string ToString() => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
