namespace CoachingExtensions.Alignment;

/// <summary>
/// What one unit of a target has yielded of its parent. Siblings that count the same metric share their parent: four deals
/// brought the revenue, and not two of them all of it.
/// </summary>
internal sealed class Conversions(IReadOnlyCollection<TargetState> targets)
{
    private readonly Dictionary<Guid, decimal> actuals = targets.ToDictionary(target => target.Id, target => target.Actual);
    private readonly ILookup<Siblings, decimal> shared = targets.ToLookup(target => new Siblings(target.ParentId, target.MetricId), target => target.Actual);

    /// <summary>Empty without a parent, and as long as there is nothing to divide by.</summary>
    public decimal? Of(TargetState target)
    {
        if (target.ParentId is not { } parent || !actuals.TryGetValue(parent, out var above)) return null;

        var done = shared[new Siblings(parent, target.MetricId)].Sum();
        return done == 0 ? null : above / done;
    }

    private readonly record struct Siblings(Guid? ParentId, Guid? MetricId);
}
