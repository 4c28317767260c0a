namespace CoachingExtensions.Alignment;

/// <summary>A plan's period, and which of its days were worked.</summary>
internal sealed record WorkedPeriod(Period Period, WorkDays Days);

/// <summary>How much of a plan's time a history is: part-time, leave and a change of calendar count in both.</summary>
internal static class WorkedDays
{
    /// <summary>The working days of a history: as the plans of the rep kept them, and of days without a plan as the new one would.</summary>
    public static int Of(Period history, IReadOnlyCollection<WorkedPeriod> plans, WorkDays otherwise) => history
        .Within(history)
        .Count(day => (plans.FirstOrDefault(plan => plan.Period.Contains(day))?.Days ?? otherwise).Include(day));

    /// <summary>What a history makes of as many working days as a plan has; in whole units; null where nothing is known of it.</summary>
    public static decimal? Usual(decimal? reached, int workedInHistory, int workedInPlan) =>
        reached is { } value && workedInHistory > 0 && workedInPlan > 0 ? Math.Round(value * workedInPlan / workedInHistory, MidpointRounding.AwayFromZero) : null;
}
