using System.Runtime.Serialization;

namespace CoachingExtensions.Alignment;

/// <summary>What a record has to do with targets, as the pane shows it.</summary>
internal sealed record ServedTargets(List<TargetFigures> Targets, List<TargetFigures> Excluded, List<LinkInfo> Links, List<LinkableInfo> Linkable)
{
    public static ServedTargets None => new([], [], [], []);

    /// <summary>Where the targets stood at the instant that was asked for, as far as that is known.</summary>
    public List<TargetThen> Then { get; init; } = [];

    /// <summary>How the rep's deals stood before they were changed since that instant; whoever shows it asks who may read the deals.</summary>
    public IReadOnlyList<EarlierDeal> DealsBefore { get; init; } = [];

    /// <summary>How often the closing date of the deal was put off while it was open.</summary>
    public int TimesPutOff { get; init; }

    /// <summary>Whether the record serves a target of a plan that runs, be it one that the caller may see or not.</summary>
    public bool IsServing { get; init; }

    /// <summary>Who is credited with the deal where it is not simply its owner; none where it is nobody's.</summary>
    public List<CreditedPerson>? Credit { get; init; }

    /// <summary>The first working day after the rep's today, by the plan that runs; nothing where none does.</summary>
    public DateTime? NextWorkingDay { get; init; }
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
