namespace CoachingExtensions.Alignment;

/// <summary>A segment: a query of the records of one table.</summary>
internal sealed record Segment(Guid Id, string Name, SegmentTable Table, string FetchXml)
{
    /// <summary>Whether it was answered as it reads now: see <see cref="Metric.IsProven"/>.</summary>
    public bool IsProven { get; init; } = true;
}
