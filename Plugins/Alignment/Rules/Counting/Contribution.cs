using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>One source row's value for one target.</summary>
internal sealed record Contribution(
    Guid TargetId,
    Guid RepId,
    RecordReference Source,
    decimal Value,
    DateTime Day,
    Guid? OpportunityId,
    Guid? AccountId)
{
    /// <summary>What the source row was called when it was counted; a row that is renamed counts as before.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whether two say the same, whatever they are called.</summary>
    public bool CountsAs(Contribution other) => this == other with { Title = Title };
}

/// <summary>A contribution that is in the ledger.</summary>
internal sealed record LedgerEntry(Guid Id, Contribution Contribution);
