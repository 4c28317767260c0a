using CoachingExtensions.Alignment;

namespace CoachingExtensions.Measurement;

/// <summary>What the effect of coaching is asked for.</summary>
/// <param name="Days">Every month that holds a day of it is looked at, whole.</param>
internal sealed record EffectQuestion(Period Days)
{
    private const ulong Basis = 14695981039346656037, Prime = 1099511628211;

    /// <summary>The people of one business unit.</summary>
    public Guid? TeamId { get; init; }

    /// <summary>The people of a business unit and of all below it.</summary>
    public Guid? RegionId { get; init; }

    /// <summary>Begun is who was drawn to have begun, in the teams of that draw.</summary>
    public Guid? DrawnStartId { get; init; }

    public IReadOnlyList<Month> Months => field ??= [.. Month.Of(Days)];

    /// <summary>From the first day of the first month to the last of the last.</summary>
    public Period WholeMonths => new(Months[0].Start, Months[Months.Count - 1].End);

    /// <summary>The place of a day's month among those that are looked at; below 0 before them.</summary>
    public int PlaceOf(DateTime day) => ((day.Year - Months[0].Year) * 12) + day.Month - Months[0].Number;

    /// <summary>The same question has the same draws, and so the same answer (FNV-1a).</summary>
    public ulong Seed(Outcome outcome)
    {
        var seed = Basis;
        foreach (var sign in $"{Months[0]} {Months[Months.Count - 1]} {TeamId} {RegionId} {DrawnStartId} {outcome}") seed = unchecked((seed ^ sign) * Prime);
        return seed;
    }

    /// <exception cref="Platform.RefusedException">It is no question.</exception>
    public EffectQuestion Demand()
    {
        new ReportQuestion(Days, null).Demand();
        return this;
    }
}
