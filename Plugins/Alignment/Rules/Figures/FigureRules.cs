namespace CoachingExtensions.Alignment;

/// <summary>All figures of one or more plans, from what was agreed and what was done.</summary>
internal static class FigureRules
{
    private const int Decimals = 2;
    private const int DecimalsOfAConversion = 4;

    /// <param name="targets">Whole plans, so that every parent, every child and every sibling is among them.</param>
    /// <param name="thresholds">What the organisation has settled.</param>
    public static IReadOnlyDictionary<Guid, Figures> WorkOut(IReadOnlyCollection<TargetState> targets, Thresholds thresholds)
    {
        var states = targets.ToDictionary(target => target.Id, target => new Standpoint(target, thresholds));
        var activities = targets
            .Where(target => target.Level == AorLevel.Activity)
            .ToLookup(target => target.ParentId, target => states[target.Id].Status);
        var conversions = new Conversions(targets);

        return targets.ToDictionary(target => target.Id, target => new Figures(
            Kept.Of(target.Actual, Decimals),
            Kept.Of(states[target.Id].Expected, Decimals),
            Kept.Of(Math.Max(0, target.TargetValue - target.Actual), Decimals),
            Kept.Of(Attainment(target), Decimals),
            states[target.Id].Status,
            target.Level == AorLevel.Objective && !states[target.Id].IsTooEarly
                ? DiagnosisRule.Of(states[target.Id].Status, [.. activities[target.Id]])
                : Diagnosis.None,
            conversions.Of(target) is { } conversion ? Kept.Of(conversion, DecimalsOfAConversion) : null)
        {
            ByMonth = target.ByMonth,
        });
    }

    /// <summary>Whether the thresholds can make a difference to any of them: only to what is not achieved and not over.</summary>
    public static bool NeedThresholds(IEnumerable<TargetState> targets) =>
        targets.Any(target => target.Actual < target.TargetValue);

    /// <summary>In percent. Of nothing, all is reached, unless more was taken back than done.</summary>
    private static decimal Attainment(TargetState target) =>
        target.TargetValue != 0 ? target.Actual / target.TargetValue * 100 : target.Actual < 0 ? 0 : 100;

    /// <summary>What the day says of a target, before its neighbours are looked at.</summary>
    private sealed class Standpoint(TargetState target, Thresholds thresholds)
    {
        public decimal Expected { get; } = Pace.Expected(target.TargetValue, target.Period, target.Today, target.WorkDays);

        public bool IsTooEarly { get; } = Pace.IsTooEarly(target.Period, target.Today, target.WorkDays, thresholds.EarlyDays);

        public TargetStatus Status => TargetStatusRule.Of(target.Actual, target.TargetValue, Expected, IsTooEarly, thresholds.AtRisk);
    }
}
