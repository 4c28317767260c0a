using System.Runtime.Serialization;

namespace CoachingExtensions.Alignment;

/// <summary>What could make figures wrong here, for whoever administers coaching.</summary>
[DataContract]
internal sealed class HealthReport
{
    /// <summary>When it was looked at.</summary>
    [DataMember(Name = "at")] public required string At { get; set; }

    /// <summary>How many plans are open.</summary>
    [DataMember(Name = "plans")] public required int Plans { get; set; }

    /// <summary>Whether the caller comes to every plan, and so may sweep over everything.</summary>
    [DataMember(Name = "maySweep")] public required bool MaySweep { get; set; }

    [DataMember(Name = "findings")] public required List<HealthFinding> Findings { get; set; }

    /// <summary>The sweeps over everything: of each kind the last that came to its end, and those that have not.</summary>
    [DataMember(Name = "sweeps")] public required List<HealthSweep> Sweeps { get; set; }
}
