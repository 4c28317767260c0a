namespace CoachingExtensions.Alignment;

/// <summary>One source row's value for one target.</summary>
internal sealed record Contribution(
    Guid TargetId,
    Guid RepId,
    RecordReference Source,
    decimal Value,
    DateTime Day,
    Guid? OpportunityId,
    Guid? AccountId);

/// <summary>A contribution that is in the ledger.</summary>
internal sealed record LedgerEntry(Guid Id, Contribution Contribution);
