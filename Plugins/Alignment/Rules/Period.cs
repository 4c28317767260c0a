namespace CoachingExtensions.Alignment;

/// <summary>The calendar days of a plan, both ends included.</summary>
internal readonly record struct Period(DateTime Start, DateTime End)
{
    public bool IsOver(DateTime today) => today.Date > End.Date;

    /// <summary>The days of it that another period holds too.</summary>
    public IEnumerable<DateTime> Within(Period other)
    {
        var last = End < other.End ? End.Date : other.End.Date;
        for (var day = Start > other.Start ? Start.Date : other.Start.Date; day <= last; day = day.AddDays(1)) yield return day;
    }

    public bool Contains(DateTime day) => day.Date >= Start.Date && day.Date <= End.Date;
}
