using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Measurement;

/// <summary>What a coaching report is asked for.</summary>
/// <param name="Days">The days whose conversations and occurrences count, both ends included.</param>
/// <param name="AsOf">Only what was known by the end of that day; null for all that is known now.</param>
internal sealed record ReportQuestion(Period Days, DateTime? AsOf)
{
    private const int FirstYear = 1900, LastYear = 2999, MostYears = 5;

    /// <summary>The managers of one business unit.</summary>
    public Guid? TeamId { get; init; }

    /// <summary>The managers of a business unit and of all below it.</summary>
    public Guid? RegionId { get; init; }

    /// <summary>One manager, with the rows behind each figure.</summary>
    public Guid? ManagerId { get; init; }

    /// <summary>The calendar months that hold a day of it, whole.</summary>
    public IReadOnlyList<Month> Months => [.. Month.Of(Days)];

    /// <summary>Whether what happened on a day was known by then.</summary>
    public bool IsKnown(DateTime? day) => AsOf is null || day <= AsOf;

    /// <summary>The day on which somebody looks who lives in that zone: today, or an earlier day.</summary>
    public DateTime LookedAtFrom(DateTime now, TimeZoneInfo zone)
    {
        var today = LocalCalendar.DayOf(now, zone);
        return AsOf < today ? AsOf.Value : today;
    }

    /// <exception cref="RefusedException">It is no question.</exception>
    public ReportQuestion Demand()
    {
        if (Days.Start > Days.End) throw new RefusedException(ReportRefusals.WrongWayRound(Days));
        if (Days.Start.Year < FirstYear || Days.End.Year > LastYear) throw new RefusedException(ReportRefusals.OutOfReach(FirstYear, LastYear));
        return Days.End < Days.Start.AddYears(MostYears) ? this : throw new RefusedException(ReportRefusals.TooLong(MostYears));
    }
}
