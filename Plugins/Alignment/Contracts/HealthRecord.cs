using System.Runtime.Serialization;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Something a finding is about.</summary>
[DataContract]
internal sealed class HealthRecord
{
    [DataMember(Name = "name")] public required string Name { get; set; }

    /// <summary>Where it can be opened by the caller; nothing where it cannot.</summary>
    [DataMember(Name = "table")] public string? Table { get; set; }

    [DataMember(Name = "id")] public string? Id { get; set; }

    /// <summary>What is the matter with it.</summary>
    [OneOf("all", "active", "none", "unnoted", "unanswered", "changed", "off", "gone", "ofTeam", "wasTeams", "notAll", "failed", "waits")]
    [DataMember(Name = "note")] public string? Note { get; set; }

    /// <summary>Whose it is, or what was said of it.</summary>
    [DataMember(Name = "detail")] public string? Detail { get; set; }

    /// <summary>How many figures of it, or how much of it in percent.</summary>
    [DataMember(Name = "number")] public decimal? Number { get; set; }

    /// <summary>Since when: a day or an instant.</summary>
    [DataMember(Name = "since")] public string? Since { get; set; }
}
