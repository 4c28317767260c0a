namespace CoachingExtensions.Alignment;

/// <summary>What one level of the wanted plan is to count, and where.</summary>
internal sealed record Aim(AorLevel Level, Guid MetricId, Guid? SegmentId);

/// <summary>A metric as a plan uses it: aimed at a segment, or at all.</summary>
internal sealed record AimedMetric(AorLevel Level, Guid MetricId, Guid? SegmentId, string Name, bool Counts, decimal? DefaultConversion);

/// <summary>One level of a proposal: how much of it is needed, and the ratio that says so. The result has none.</summary>
internal sealed record ProposedLevel(AimedMetric Metric, decimal Value, Ratio? Ratio, IReadOnlyList<Ratio> Considered);

/// <summary>The levels from result to activity, or why they cannot be worked out.</summary>
internal sealed record Proposal(IReadOnlyList<ProposedLevel> Levels, string? Problem);
