using System.Runtime.Serialization;

namespace CoachingExtensions.Alignment;

/// <summary>A target as the pane and the gap board show it.</summary>
[DataContract]
internal sealed class TargetFigures
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    [DataMember(Name = "level")] public required AorLevel Level { get; set; }

    [DataMember(Name = "metric")] public required string Metric { get; set; }

    [DataMember(Name = "unit")] public required string Unit { get; set; }

    [DataMember(Name = "segment")] public string? Segment { get; set; }

    [DataMember(Name = "parentId")] public string? ParentId { get; set; }

    /// <summary>What counts where it is the sum of the team's; nothing where it counts for itself.</summary>
    [DataMember(Name = "team")] public TeamCount? Team { get; set; }

    [DataMember(Name = "target")] public required decimal Target { get; set; }

    [DataMember(Name = "actual")] public required decimal Actual { get; set; }

    [DataMember(Name = "expected")] public required decimal Expected { get; set; }

    [DataMember(Name = "gap")] public required decimal Gap { get; set; }

    [DataMember(Name = "attainment")] public required decimal Attainment { get; set; }

    [DataMember(Name = "status")] public required TargetStatus Status { get; set; }

    [DataMember(Name = "diagnosis")] public required Diagnosis Diagnosis { get; set; }

    [DataMember(Name = "plannedConversion")] public decimal? PlannedConversion { get; set; }

    [DataMember(Name = "actualConversion")] public decimal? ActualConversion { get; set; }
}

/// <summary>What counts for the sum of a team: the contributions of these days to targets with this metric and segment, in plans that name the manager.</summary>
[DataContract]
internal sealed class TeamCount
{
    [DataMember(Name = "managerId")] public required string ManagerId { get; set; }

    [DataMember(Name = "metricId")] public required string MetricId { get; set; }

    [DataMember(Name = "segmentId")] public string? SegmentId { get; set; }

    [DataMember(Name = "from")] public required string From { get; set; }

    [DataMember(Name = "to")] public required string To { get; set; }
}
