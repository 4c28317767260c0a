namespace CoachingExtensions.Alignment;

/// <summary>A week begins on Monday.</summary>
internal static class Weeks
{
    private const int Days = 7;

    /// <summary>Monday to Sunday around a day.</summary>
    public static Period Holding(DateTime day)
    {
        var monday = day.Date.AddDays(-(((int)day.DayOfWeek + Days - 1) % Days));
        return new Period(monday, monday.AddDays(Days - 1));
    }
}
