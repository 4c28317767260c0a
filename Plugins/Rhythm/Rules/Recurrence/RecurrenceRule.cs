namespace CoachingExtensions.Rhythm;

/// <summary>How often the days of a recurrence are looked for.</summary>
internal enum Frequency
{
    Daily,
    Weekly,
    Monthly,
}

/// <summary>A day of the week, or one of them in a month.</summary>
/// <param name="Ordinal">Which one in the month, counted from its end where negative; 0 for each.</param>
/// <param name="Day">The day.</param>
internal readonly record struct WeekdayPart(int Ordinal, DayOfWeek Day);

/// <summary>A recurrence rule as far as rhythms follow it (RFC 5545, 3.3.10).</summary>
/// <param name="Frequency">Days, weeks or months.</param>
internal sealed record RecurrenceRule(Frequency Frequency)
{
    /// <summary>Each day, week or month, each second, …</summary>
    public int Interval { get; init; } = 1;

    /// <summary>How many occurrences there are; null for no end.</summary>
    public int? Count { get; init; }

    /// <summary>The last instant at which there may be one, in UTC; null for no end.</summary>
    public DateTime? Until { get; init; }

    public IReadOnlyList<WeekdayPart> ByDay { get; init; } = [];

    /// <summary>Days of the month, counted from its end where negative.</summary>
    public IReadOnlyList<int> ByMonthDay { get; init; } = [];

    /// <summary>Which of the days found in a day, week or month, counted from their end where negative; all without any.</summary>
    public IReadOnlyList<int> BySetPosition { get; init; } = [];

    /// <summary>On which day a week begins.</summary>
    public DayOfWeek WeekStart { get; init; } = DayOfWeek.Monday;
}
