namespace CoachingExtensions.Alignment;

/// <summary>Which days are worked: those of a week, less the ones that are off.</summary>
internal sealed class WorkDays(WorkWeek week, IEnumerable<DateTime> off)
{
    private const int DaysOfAWeek = 7;

    private readonly HashSet<DateTime> off = [.. off.Select(day => day.Date)];

    /// <summary>Monday to Friday, and nothing is off.</summary>
    public static readonly WorkDays Usual = new(WorkWeek.MondayToFriday, []);

    public bool Include(DateTime day) => week.Includes(day.DayOfWeek) && !off.Contains(day.Date);

    /// <summary>The first working day after a day, up to a last one; null for none.</summary>
    public DateTime? After(DateTime day, DateTime last)
    {
        for (var next = day.Date.AddDays(1); next <= last.Date; next = next.AddDays(1))
        {
            if (Include(next)) return next;
        }

        return null;
    }

    /// <summary>The working days from one day to another, both included; none when they are the wrong way round.</summary>
    public int Count(DateTime from, DateTime to)
    {
        from = from.Date;
        to = to.Date;
        if (to < from) return 0;

        var days = (int)(to - from).TotalDays + 1;
        var count = days / DaysOfAWeek * week.Length;
        for (var day = from.AddDays(days / DaysOfAWeek * DaysOfAWeek); day <= to; day = day.AddDays(1))
        {
            if (week.Includes(day.DayOfWeek)) count++;
        }

        return count - off.Count(day => day >= from && day <= to && week.Includes(day.DayOfWeek));
    }
}
