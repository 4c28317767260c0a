using System.Runtime.Serialization;

namespace CoachingExtensions.Alignment;

/// <summary>What a record has to do with targets, as the pane shows it.</summary>
internal sealed record ServedTargets(List<TargetFigures> Targets, List<TargetFigures> Excluded, List<LinkInfo> Links, List<LinkableInfo> Linkable)
{
    public static ServedTargets None => new([], [], [], []);
}

/// <summary>Why a record serves a target, or does not.</summary>
[DataContract]
internal sealed class LinkInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "targetId")] public required string TargetId { get; set; }

    [DataMember(Name = "kind")] public required LinkKind Kind { get; set; }

    [DataMember(Name = "from")] public string? From { get; set; }

    /// <summary>The account whose link a deal shares; nothing when the link is the record's own.</summary>
    [DataMember(Name = "via")] public string? Via { get; set; }
}

/// <summary>A target the record could be linked to by hand.</summary>
[DataContract]
internal sealed class LinkableInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    [DataMember(Name = "level")] public required AorLevel Level { get; set; }

    [DataMember(Name = "repName")] public required string RepName { get; set; }
}
