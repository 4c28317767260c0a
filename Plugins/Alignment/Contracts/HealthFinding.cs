using System.Runtime.Serialization;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>One thing that was looked at.</summary>
[DataContract]
internal sealed class HealthFinding
{
    /// <summary>What.</summary>
    [OneOf("cascades", "leavers", "definitions", "steps", "calendars", "limits", "uncredited", "sweeps", "jobs")]
    [DataMember(Name = "about")] public required string About { get; set; }

    /// <summary>How it is.</summary>
    [OneOf("ok", "look", "wrong")]
    [DataMember(Name = "state")] public required string State { get; set; }

    /// <summary>How many there are.</summary>
    [DataMember(Name = "count")] public required int Count { get; set; }

    /// <summary>Some dozens of them, by name.</summary>
    [DataMember(Name = "records")] public required List<HealthRecord> Records { get; set; }
}
