namespace CoachingExtensions.Alignment;

/// <summary>A deal or an account that belongs to a target, from a day to a day, both included; empty is open.</summary>
internal sealed record TargetLink(
    Guid Id,
    Guid TargetId,
    Guid? OpportunityId,
    Guid? AccountId,
    LinkKind Kind,
    DateTime? From,
    DateTime? To)
{
    /// <summary>What is linked; null when that is gone.</summary>
    public AimedRecord? Record =>
        OpportunityId is { } deal ? new AimedRecord(SegmentTable.Opportunity, deal)
        : AccountId is { } account ? new AimedRecord(SegmentTable.Account, account)
        : null;

    /// <summary>Links made by hand hold for the whole period, whatever their dates say.</summary>
    public bool IsInForceOn(DateTime day) =>
        Kind != LinkKind.Automatic || ((From is null || From.Value.Date <= day.Date) && (To is null || To.Value.Date >= day.Date));

    public bool IsOf(Guid? opportunityId, IReadOnlyList<Guid> accountIds) =>
        (OpportunityId is { } deal && deal == opportunityId) || (AccountId is { } account && accountIds.Contains(account));

    /// <summary>Whether it is another link's agreement about another record: merging accounts takes links along to the one that stays.</summary>
    public bool IsSameElsewhere(TargetLink? other) => other is not null && this == other with { OpportunityId = OpportunityId, AccountId = AccountId };
}
