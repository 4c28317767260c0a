namespace CoachingExtensions.Samples.Organisation;

/// <summary>
/// The three calendar months that end with this one: the sample's quarter. Not the calendar quarter, because on its first day
/// nothing would have happened yet and every chart would be empty.
/// </summary>
internal sealed record Period(DateOnly Start, DateOnly End, DateOnly Today)
{
    public static Period Of(DateOnly today)
    {
        var firstOfMonth = new DateOnly(today.Year, today.Month, 1);
        return new Period(firstOfMonth.AddMonths(-2), firstOfMonth.AddMonths(1).AddDays(-1), today);
    }

    /// <summary>Working days from the first day up to yesterday: the days on which something can have happened.</summary>
    public IReadOnlyList<DateOnly> DaysWorked { get; } =
        [.. Enumerable.Range(0, Today.DayNumber - Start.DayNumber).Select(Start.AddDays).Where(IsWorkingDay)];

    /// <summary>All working days of the period.</summary>
    public int WorkingDays => Enumerable.Range(0, End.DayNumber - Start.DayNumber + 1).Select(Start.AddDays).Count(IsWorkingDay);

    /// <summary>The next working day of this week; at its end today.</summary>
    public DateOnly LaterThisWeek => Today.DayOfWeek is >= DayOfWeek.Monday and < DayOfWeek.Friday ? Today.AddDays(1) : Today;

    private static bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
