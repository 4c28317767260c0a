namespace CoachingExtensions.Alignment;

/// <summary>The records a row is about: itself, what it is regarding, and what follows from that.</summary>
/// <param name="LeadId">The lead: the row itself, or what it is regarding.</param>
/// <param name="DealIds">The deals: the row itself, what it is regarding, what the lead became.</param>
/// <param name="AccountIds">The accounts: the row itself, what it is regarding, what the lead became, a contact's, a deal's customer.</param>
internal sealed record AboutRecords(Guid? LeadId, IReadOnlyList<Guid> DealIds, IReadOnlyList<Guid> AccountIds)
{
    public static readonly AboutRecords Nothing = new(null, [], []);

    /// <summary>All of them.</summary>
    public IEnumerable<Guid> All => (LeadId is { } lead ? [lead] : Array.Empty<Guid>()).Concat(DealIds).Concat(AccountIds).Distinct();

    /// <summary>Whether a link is one of these records'.</summary>
    public bool Include(TargetLink link) => link.Record switch
    {
        { Table: SegmentTable.Lead } lead => lead.Id == LeadId,
        { Table: SegmentTable.Opportunity } deal => DealIds.Contains(deal.Id),
        { Table: SegmentTable.Account } account => AccountIds.Contains(account.Id),
        _ => false,
    };
}
