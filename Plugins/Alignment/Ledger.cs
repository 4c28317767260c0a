namespace CoachingExtensions.Alignment;

/// <summary>The difference between the contributions that should be and those that are.</summary>
internal sealed record LedgerChanges(
    IReadOnlyList<Contribution> Create,
    IReadOnlyList<LedgerEntry> Update,
    IReadOnlyList<LedgerEntry> Delete)
{
    public bool IsEmpty => Create.Count + Update.Count + Delete.Count == 0;

    /// <summary>The targets that have more, less or other contributions.</summary>
    public IEnumerable<Guid> Targets => Create.Select(contribution => contribution.TargetId)
        .Concat(Update.Concat(Delete).Select(entry => entry.Contribution.TargetId))
        .Distinct();
}

/// <summary>Compares the ledger with what it should say.</summary>
internal static class Ledger
{
    public static LedgerChanges Compare(IEnumerable<Contribution> desired, IEnumerable<LedgerEntry> existing)
    {
        var missing = desired.ToDictionary(KeyOf);
        var update = new List<LedgerEntry>();
        var delete = new List<LedgerEntry>();
        foreach (var entry in existing)
        {
            var key = KeyOf(entry.Contribution);
            if (!missing.TryGetValue(key, out var wanted))
            {
                delete.Add(entry);
                continue;
            }

            missing.Remove(key);
            if (wanted != entry.Contribution) update.Add(entry with { Contribution = wanted });
        }

        return new LedgerChanges([.. missing.Values], update, delete);
    }

    private static Key KeyOf(Contribution contribution) => new(contribution.TargetId, contribution.Source);

    private readonly record struct Key(Guid TargetId, RecordReference Source);
}
