namespace CoachingExtensions.Alignment;

/// <summary>A record that activity can be aimed at.</summary>
internal readonly record struct AimedRecord(SegmentTable Table, Guid Id);
