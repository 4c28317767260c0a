namespace CoachingExtensions.Alignment;

/// <summary>All figures of one or more plans, from what was agreed and what was done.</summary>
internal static class FigureRules
{
    /// <param name="targets">Whole plans, so that every parent and every child is among them.</param>
    /// <param name="tolerance">How far below pace is still only at risk: 0.2 is 20%.</param>
    public static IReadOnlyDictionary<Guid, Figures> WorkOut(
        IReadOnlyCollection<TargetState> targets,
        decimal tolerance)
    {
        var byId = targets.ToDictionary(target => target.Id);
        var expected = targets.ToDictionary(
            target => target.Id,
            target => Pace.Expected(target.TargetValue, target.Period, target.Today, target.Closures));
        var status = targets.ToDictionary(
            target => target.Id,
            target => TargetStatusRule.Of(
                target.Actual, target.TargetValue, expected[target.Id], target.Period, target.Today, tolerance));
        var activities = targets
            .Where(target => target.Level == AorLevel.Activity)
            .ToLookup(target => target.ParentId, target => status[target.Id]);

        return targets.ToDictionary(target => target.Id, target => new Figures(
            Math.Round(target.Actual, 2),
            Math.Round(expected[target.Id], 2),
            Math.Round(Math.Max(0, target.TargetValue - target.Actual), 2),
            target.TargetValue == 0 ? 100 : Math.Round(target.Actual / target.TargetValue * 100, 2),
            status[target.Id],
            target.Level == AorLevel.Objective
                ? DiagnosisRule.Of(status[target.Id], [.. activities[target.Id]])
                : Diagnosis.None,
            ConversionOf(target, byId))
        {
            ByMonth = target.ByMonth,
        });
    }

    /// <summary>Whether the tolerance can make a difference to any of them: only to what is below pace.</summary>
    public static bool NeedTolerance(IEnumerable<TargetState> targets) =>
        targets.Any(target => target.Actual < Pace.Expected(target.TargetValue, target.Period, target.Today, target.Closures));

    private static decimal? ConversionOf(TargetState target, Dictionary<Guid, TargetState> byId)
    {
        decimal? parent = target.ParentId is { } id && byId.TryGetValue(id, out var found) ? found.Actual : null;
        return Conversion.Actual(parent, target.Actual) is { } conversion ? Math.Round(conversion, 4) : null;
    }
}
