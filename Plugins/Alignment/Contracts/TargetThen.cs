using System.Runtime.Serialization;

namespace CoachingExtensions.Alignment;

/// <summary>Where a target stood on an earlier day, with what is agreed of it now.</summary>
[DataContract]
internal sealed class TargetThen
{
    [DataMember(Name = "targetId")] public required string TargetId { get; set; }

    /// <summary>The day, where the rep lives.</summary>
    [DataMember(Name = "on")] public required string On { get; set; }

    [DataMember(Name = "actual")] public required decimal Actual { get; set; }

    /// <summary>Where it should have been by then.</summary>
    [DataMember(Name = "expected")] public required decimal Expected { get; set; }
}
