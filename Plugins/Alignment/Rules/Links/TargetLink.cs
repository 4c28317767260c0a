namespace CoachingExtensions.Alignment;

/// <summary>A deal, an account or a lead that belongs to a target, from a day to a day, both included; empty is open.</summary>
internal sealed record TargetLink(
    Guid Id,
    Guid TargetId,
    Guid? OpportunityId,
    Guid? AccountId,
    LinkKind Kind,
    DateTime? From,
    DateTime? To)
{
    /// <summary>The lead, where it is one.</summary>
    public Guid? LeadId { get; init; }

    /// <summary>What is linked; null when that is gone.</summary>
    public AimedRecord? Record =>
        OpportunityId is { } deal ? new AimedRecord(SegmentTable.Opportunity, deal)
        : AccountId is { } account ? new AimedRecord(SegmentTable.Account, account)
        : LeadId is { } lead ? new AimedRecord(SegmentTable.Lead, lead)
        : null;

    /// <summary>An automatic link of a record, with the days still to be told.</summary>
    public static TargetLink Automatic(Guid id, Guid targetId, AimedRecord record) => new(
        id,
        targetId,
        record.Table == SegmentTable.Opportunity ? record.Id : null,
        record.Table == SegmentTable.Account ? record.Id : null,
        LinkKind.Automatic,
        null,
        null)
    {
        LeadId = record.Table == SegmentTable.Lead ? record.Id : null,
    };

    /// <summary>Links made by hand hold for the whole period, whatever their dates say.</summary>
    public bool IsInForceOn(DateTime day) =>
        Kind != LinkKind.Automatic || ((From is null || From.Value.Date <= day.Date) && (To is null || To.Value.Date >= day.Date));

    /// <summary>Whether it is another link's agreement about another record: merging accounts takes links along to the one that stays.</summary>
    public bool IsSameElsewhere(TargetLink? other) => other is not null && this == other with { OpportunityId = OpportunityId, AccountId = AccountId, LeadId = LeadId };
}
