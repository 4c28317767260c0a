namespace CoachingExtensions.Alignment;

/// <summary>Monday to Friday, less the organisation's closures.</summary>
internal static class WorkingDays
{
    /// <summary>The working days from one day to another, both included; none when they are the wrong way round.</summary>
    public static int Count(DateTime from, DateTime to, IReadOnlyCollection<DateTime> closures)
    {
        from = from.Date;
        to = to.Date;
        if (to < from) return 0;

        var days = (int)(to - from).TotalDays + 1;
        var count = days / 7 * 5;
        for (var day = from.AddDays(days / 7 * 7); day <= to; day = day.AddDays(1))
        {
            if (IsWeekday(day)) count++;
        }

        return count - closures.Select(day => day.Date).Distinct().Count(day => day >= from && day <= to && IsWeekday(day));
    }

    /// <summary>Monday to Friday.</summary>
    public static bool IsWeekday(DateTime day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
