using System.Runtime.Serialization;

namespace CoachingExtensions.Platform;

/// <summary>A proposed plan, from result to activity.</summary>
[DataContract]
internal sealed class ProposalDocument
{
    [DataMember(Name = "historyStart")] public required string HistoryStart { get; set; }

    [DataMember(Name = "historyEnd")] public required string HistoryEnd { get; set; }

    [DataMember(Name = "smallestSample")] public required int SmallestSample { get; set; }

    [DataMember(Name = "levels")] public required List<ProposedLevelInfo> Levels { get; set; }
}

/// <summary>One level of it; the one before is its parent.</summary>
[DataContract]
internal sealed class ProposedLevelInfo
{
    [DataMember(Name = "level")] public required int Level { get; set; }

    [DataMember(Name = "metricId")] public required string MetricId { get; set; }

    [DataMember(Name = "metric")] public required string Metric { get; set; }

    [DataMember(Name = "unit")] public required string Unit { get; set; }

    [DataMember(Name = "counts")] public required bool Counts { get; set; }

    [DataMember(Name = "segmentId")] public required string? SegmentId { get; set; }

    [DataMember(Name = "segment")] public required string? Segment { get; set; }

    [DataMember(Name = "value")] public required decimal Value { get; set; }

    [DataMember(Name = "ratio")] public required RatioInfo? Ratio { get; set; }

    [DataMember(Name = "considered")] public required List<RatioInfo> Considered { get; set; }
}

/// <summary>What one unit yields of the level above, who says so, and how many were counted.</summary>
[DataContract]
internal sealed class RatioInfo
{
    [DataMember(Name = "source")] public required string Source { get; set; }

    [DataMember(Name = "conversion")] public required decimal Conversion { get; set; }

    [DataMember(Name = "sample")] public required int Sample { get; set; }

    [DataMember(Name = "enough")] public required bool Enough { get; set; }
}
