namespace CoachingExtensions.Alignment;

/// <summary>What a target asks of a row before it counts.</summary>
internal sealed record TargetTerms(
    Guid TargetId,
    Guid PlanId,
    Guid RepId,
    Period Period,
    TimeZoneInfo Zone,
    Metric Metric,
    Guid? SegmentId)
{
    /// <summary>Whether rows can belong to the rep: nothing new can be given to somebody who is disabled, though work stays credited.</summary>
    public bool RepCanOwn { get; init; } = true;
}
