namespace CoachingExtensions.Alignment;

/// <summary>The calendar days of a plan, both ends included.</summary>
internal readonly record struct Period(DateTime Start, DateTime End)
{
    public bool IsOver(DateTime today) => today.Date > End.Date;

    public bool Contains(DateTime day) => day.Date >= Start.Date && day.Date <= End.Date;
}
