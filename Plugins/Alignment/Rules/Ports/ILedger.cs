namespace CoachingExtensions.Alignment;

/// <summary>The contributions behind every figure.</summary>
internal interface ILedger
{
    /// <summary>The contributions of some days.</summary>
    IReadOnlyList<LedgerEntry> Of(IReadOnlyCollection<Guid> targetIds, Period days);

    /// <summary>The contributions of no day of the period.</summary>
    IEnumerable<LedgerEntry> Outside(IReadOnlyCollection<Guid> targetIds, Period period);

    /// <summary>The contributions of all days.</summary>
    IEnumerable<LedgerEntry> All(IReadOnlyCollection<Guid> targetIds);

    /// <summary>What is there for any of the targets and any of the rows, on whatever day.</summary>
    IReadOnlyList<LedgerEntry> EntriesFor(IReadOnlyCollection<Contribution> contributions);

    /// <summary>What is there of the same things: those who have one of these in common, target by target.</summary>
    IReadOnlyList<LedgerEntry> Alike(IReadOnlyCollection<OneThing> things);

    void Enter(LedgerChanges changes);
}
