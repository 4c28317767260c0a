namespace CoachingExtensions.Alignment;

/// <summary>A target whose segment a record may belong to.</summary>
internal sealed record LinkCandidate(
    Guid TargetId,
    Guid RepId,
    Period Period,
    TimeZoneInfo Zone,
    Segment Segment,
    bool IsTheirs,
    IReadOnlyList<TargetLink> Links)
{
    /// <summary>Whether the rep has left.</summary>
    public bool IsRepDisabled { get; init; }
}

/// <summary>One decision about a link.</summary>
/// <param name="TargetId">The target.</param>
/// <param name="OwnerId">The rep; null for one who has left, to whom nothing can be given.</param>
/// <param name="Record">The record.</param>
/// <param name="Change">What becomes of it.</param>
internal sealed record LinkDecision(Guid TargetId, Guid? OwnerId, AimedRecord Record, LinkChange Change);

/// <summary>The links between records and targets, and what the segments say of records.</summary>
internal interface ILinks
{
    /// <summary>The targets a record may be linked to, and those it has links to.</summary>
    /// <param name="record">The record.</param>
    /// <param name="row">The record as it stands; null when it is gone.</param>
    IReadOnlyList<LinkCandidate> CandidatesFor(AimedRecord record, AimedRow? row);

    /// <summary>Which of the segments return the record.</summary>
    ICollection<Guid> SegmentsOf(AimedRecord record, IReadOnlyList<Segment> segments);

    /// <summary>The records a segment returns that are the rep's, of the rep's teams or of an access team with the rep in it, each with the moment it was typed in.</summary>
    IReadOnlyDictionary<Guid, DateTime?> Members(Segment segment, Guid repId);

    IReadOnlyList<TargetLink> Of(IReadOnlyCollection<Guid> targetIds);

    void Apply(LinkDecision decision);
}
