using System.Globalization;

namespace CoachingExtensions.Alignment;

/// <summary>A place among the rows that may count through a record.</summary>
/// <param name="Since">Activities that lie before this day altogether are left out; null for none.</param>
/// <param name="After">The last row that was compared; empty at the beginning.</param>
internal sealed record RowsPlace(DateTime? Since, Guid After)
{
    private const string Ever = "-";
    private const string DayFormat = "yyyyMMdd";

    public static readonly RowsPlace Start = new(null, Guid.Empty);

    /// <returns>The place; null when the text is not one that was answered.</returns>
    public static RowsPlace? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text)) return Start;

        var parts = text!.Split(' ');
        if (parts.Length != 2 || !Guid.TryParseExact(parts[1], "N", out var after)) return null;
        if (parts[0] == Ever) return new RowsPlace(null, after);
        return DateTime.TryParseExact(parts[0], DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var since) ? new RowsPlace(since, after) : null;
    }

    public override string ToString() => $"{Since?.ToString(DayFormat, CultureInfo.InvariantCulture) ?? Ever} {After:N}";
}
