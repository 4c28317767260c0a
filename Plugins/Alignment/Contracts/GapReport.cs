using System.Runtime.Serialization;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Activities, objectives and results against pace.</summary>
[DataContract]
internal sealed class GapReport
{
    /// <summary>The last day that counts.</summary>
    [DataMember(Name = "on")] public required string On { get; set; }

    [DataMember(Name = "from")] public string? From { get; set; }

    [DataMember(Name = "to")] public string? To { get; set; }

    [DataMember(Name = "reps")] public required List<RepGap> Reps { get; set; }

    /// <summary>Of each kind, who needs a conversation most comes first.</summary>
    [DataMember(Name = "groups")] public required List<GapGroup> Groups { get; set; }
}

/// <summary>Where a rep, a team, a region or everybody stands: shares of pace, 1 is on pace; and how many reps have which diagnosis.</summary>
[DataContract]
internal sealed class GapGroup
{
    [OneOf("rep", "team", "region", "all")]
    [DataMember(Name = "kind")]
    public required string Kind { get; set; }

    /// <summary>The rep or the business unit; empty for everybody.</summary>
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    /// <summary>The team of a rep, the business unit above a team or a region.</summary>
    [DataMember(Name = "parentId")] public string? ParentId { get; set; }

    [DataMember(Name = "result")] public decimal? Result { get; set; }

    [DataMember(Name = "objective")] public decimal? Objective { get; set; }

    [DataMember(Name = "activity")] public decimal? Activity { get; set; }

    /// <summary>The most urgent diagnosis there is.</summary>
    [DataMember(Name = "diagnosis")] public required Diagnosis Diagnosis { get; set; }

    [DataMember(Name = "reps")] public required int Reps { get; set; }

    [DataMember(Name = "executionGaps")] public required int ExecutionGaps { get; set; }

    [DataMember(Name = "effectivenessGaps")] public required int EffectivenessGaps { get; set; }

    [DataMember(Name = "aheadOfActivity")] public required int AheadOfActivity { get; set; }

    [DataMember(Name = "onTrack")] public required int OnTrack { get; set; }

    /// <summary>Whether it is a rep who was disabled by that day, and so is in no group's figures.</summary>
    [DataMember(Name = "isLeft")] public bool IsLeft { get; set; }

    /// <summary>Of a team, a region or everybody: each metric and segment that all its reps have in common, added up.</summary>
    [DataMember(Name = "sums")] public required List<GapSum> Sums { get; set; }
}

/// <summary>What the targets of a group come to that count the same, aimed at the same.</summary>
[DataContract]
internal sealed class GapSum
{
    [DataMember(Name = "metric")] public required string Metric { get; set; }

    [DataMember(Name = "segment")] public string? Segment { get; set; }

    [DataMember(Name = "unit")] public required string Unit { get; set; }

    [DataMember(Name = "level")] public required AorLevel Level { get; set; }

    [DataMember(Name = "target")] public required decimal Target { get; set; }

    [DataMember(Name = "expected")] public required decimal Expected { get; set; }

    [DataMember(Name = "actual")] public required decimal Actual { get; set; }
}

/// <summary>One plan of one rep.</summary>
[DataContract]
internal sealed class RepGap
{
    [DataMember(Name = "repId")] public required string RepId { get; set; }

    [DataMember(Name = "repName")] public required string RepName { get; set; }

    [DataMember(Name = "teamId")] public required string TeamId { get; set; }

    [DataMember(Name = "teamName")] public required string TeamName { get; set; }

    [DataMember(Name = "planId")] public required string PlanId { get; set; }

    [DataMember(Name = "planName")] public required string PlanName { get; set; }

    [DataMember(Name = "start")] public required string Start { get; set; }

    [DataMember(Name = "end")] public required string End { get; set; }

    [DataMember(Name = "workingDays")] public required int WorkingDays { get; set; }

    [DataMember(Name = "workingDaysPassed")] public required int WorkingDaysPassed { get; set; }

    [DataMember(Name = "targets")] public required List<TargetFigures> Targets { get; set; }
}
