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

    /// <summary>The lead it was for.</summary>
    public Guid? LeadId { get; init; }

    /// <summary>The part of the amount that is credited to the rep, in percent.</summary>
    public decimal Share { get; init; } = Credits.All;

    /// <summary>What rows of the same thing have in common, in one way of writing; empty where each row stands for itself. Of those alike the first counts, the others are worth nothing.</summary>
    public string Alike { get; init; } = "";

    /// <summary>Whether it can belong to the rep: see <see cref="TargetTerms.RepCanOwn"/>. Else it stays with whom it is.</summary>
    public bool RepCanOwn { get; init; } = true;

    /// <summary>Whether two say the same, whatever they are called.</summary>
    /// <param name="other">What is in the ledger.</param>
    public bool CountsAs(Contribution other) => this == other with { Title = Title, RepCanOwn = RepCanOwn, RepId = RepCanOwn ? other.RepId : RepId };
}

/// <summary>A contribution that is in the ledger.</summary>
internal sealed record LedgerEntry(Guid Id, Contribution Contribution);
