using System.Runtime.Serialization;

namespace CoachingExtensions.Platform;

/// <summary>Activities, objectives and results against pace.</summary>
[DataContract]
internal sealed class GapReport
{
    [DataMember(Name = "on")] public required string On { get; set; }

    [DataMember(Name = "reps")] public required List<RepGap> Reps { get; set; }
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
