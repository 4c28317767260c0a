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
    /// <summary>Whether the rep has left: what counts counts, and cannot be given to the rep.</summary>
    public bool IsRepDisabled { get; init; }
}
