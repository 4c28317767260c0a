using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>A row a metric's query returned, with what the counting rule asks of it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Moment">The metric's date column; empty when the row has none.</param>
/// <param name="IsWholeDay">Whether that column holds a day rather than an instant.</param>
/// <param name="Value">1, or the value column in base currency: all of it, whoever is credited.</param>
/// <param name="About">The records it is about.</param>
internal sealed record SourceRow(RecordReference Row, DateTime? Moment, bool IsWholeDay, decimal Value, AboutRecords About)
{
    /// <summary>What a person knows the row by.</summary>
    public string Title { get; init; } = "";

    /// <summary>What rows of the same thing have in common; empty where each row stands for itself.</summary>
    public string Alike { get; init; } = "";

    /// <summary>The calendar day in the rep's time zone. A whole day is the same day everywhere.</summary>
    public DateTime? DayIn(TimeZoneInfo zone) =>
        Moment is not { } moment ? null : IsWholeDay ? moment.Date : LocalCalendar.DayOf(moment, zone);
}
