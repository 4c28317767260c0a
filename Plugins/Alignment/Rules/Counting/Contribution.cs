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

    /// <summary>Whether the rep has left: then it belongs to whom it belongs.</summary>
    public bool IsRepDisabled { get; init; }

    /// <summary>The lead it was for.</summary>
    public Guid? LeadId { get; init; }

    /// <summary>The part of the amount that is credited to the rep, in percent.</summary>
    public decimal Share { get; init; } = Credits.All;

    /// <summary>What rows of the same thing have in common, in one way of writing; empty where each row stands for itself. Of those alike the first counts, the others are worth nothing.</summary>
    public string Alike { get; init; } = "";

    /// <summary>Whether one that is in the ledger says the same, whatever it is called, and belongs to the rep where it can.</summary>
    public bool CountsAs(Contribution entered) => this == entered with { Title = Title, IsRepDisabled = IsRepDisabled, RepId = IsRepDisabled ? RepId : entered.RepId };
}

/// <summary>A contribution that is in the ledger.</summary>
internal sealed record LedgerEntry(Guid Id, Contribution Contribution);
