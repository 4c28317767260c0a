using System.Runtime.Serialization;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>A proposed plan, from result to activities.</summary>
[DataContract]
internal sealed class ProposalDocument
{
    [DataMember(Name = "historyStart")] public required string HistoryStart { get; set; }

    [DataMember(Name = "historyEnd")] public required string HistoryEnd { get; set; }

    [DataMember(Name = "smallestSample")] public required int SmallestSample { get; set; }

    /// <summary>What the tree was taken from.</summary>
    [OneOf("asked", "plan", "own", "team", "library")]
    [DataMember(Name = "from")]
    public required string From { get; set; }

    /// <summary>How much of the result the rep reached in the history; null where that is not known.</summary>
    [DataMember(Name = "reached")] public required decimal? Reached { get; set; }

    /// <summary>What that makes of as many working days as the plan has: calendars, closures and absences count in both.</summary>
    [DataMember(Name = "usual")] public required decimal? Usual { get; set; }

    [DataMember(Name = "result")] public required ProposedBranchInfo Result { get; set; }
}

/// <summary>One target of it, with those that lead to it.</summary>
[DataContract]
internal sealed class ProposedBranchInfo
{
    [DataMember(Name = "level")] public required AorLevel Level { get; set; }

    [DataMember(Name = "metricId")] public required string MetricId { get; set; }

    [DataMember(Name = "metric")] public required string Metric { get; set; }

    [DataMember(Name = "unit")] public required string Unit { get; set; }

    /// <summary>Whether it counts things, so that only whole ones make sense.</summary>
    [DataMember(Name = "counts")] public required bool Counts { get; set; }

    [DataMember(Name = "segmentId")] public required string? SegmentId { get; set; }

    [DataMember(Name = "segment")] public required string? Segment { get; set; }

    /// <summary>How much is needed; null where no ratio is known, or nothing is wanted yet.</summary>
    [DataMember(Name = "value")] public required decimal? Value { get; set; }

    /// <summary>How much of the one above it is to bring about: 1 is all.</summary>
    [DataMember(Name = "share")] public required decimal Share { get; set; }

    [OneOf("whole", "asked", "own", "team", "equal")]
    [DataMember(Name = "shareSource")]
    public required string ShareSource { get; set; }

    [DataMember(Name = "ratio")] public required RatioInfo? Ratio { get; set; }

    [DataMember(Name = "considered")] public required List<RatioInfo> Considered { get; set; }

    [DataMember(Name = "below")] public required List<ProposedBranchInfo> Below { get; set; }
}

/// <summary>What one unit yields of the one above, who says so, and how many were counted.</summary>
[DataContract]
internal sealed class RatioInfo
{
    [OneOf("asked", "own", "team", "default")]
    [DataMember(Name = "source")]
    public required string Source { get; set; }

    /// <summary>What one unit yields of the one above.</summary>
    [DataMember(Name = "conversion")] public required decimal Conversion { get; set; }

    [DataMember(Name = "sample")] public required int Sample { get; set; }

    /// <summary>Whether the sample is large enough to plan with.</summary>
    [DataMember(Name = "enough")] public required bool Enough { get; set; }
}

/// <summary>A branch as a caller asks for it.</summary>
[DataContract]
internal sealed class AskedBranch
{
    [DataMember(Name = "metricId")] public string? MetricId { get; set; }

    [DataMember(Name = "segmentId")] public string? SegmentId { get; set; }

    [DataMember(Name = "share")] public decimal? Share { get; set; }

    [DataMember(Name = "conversion")] public decimal? Conversion { get; set; }

    [DataMember(Name = "activities")] public List<AskedBranch>? Activities { get; set; }
}
