using System.Runtime.Serialization;

namespace CoachingExtensions.Alignment;

/// <summary>A sweep over everything, and what it changed.</summary>
[DataContract]
internal sealed class HealthSweep
{
    [DataMember(Name = "kind")] public required SweepKind Kind { get; set; }

    [DataMember(Name = "startedOn")] public string? StartedOn { get; set; }

    /// <summary>When it came to its end; nothing where it has not.</summary>
    [DataMember(Name = "completedOn")] public string? CompletedOn { get; set; }

    [DataMember(Name = "plans")] public required int Plans { get; set; }

    [DataMember(Name = "targets")] public required int Targets { get; set; }

    [DataMember(Name = "links")] public required int Links { get; set; }

    [DataMember(Name = "contributions")] public required int Contributions { get; set; }
}
