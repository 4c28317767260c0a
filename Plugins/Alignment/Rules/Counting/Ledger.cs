namespace CoachingExtensions.Alignment;

/// <summary>The difference between the contributions that should be and those that are.</summary>
/// <param name="Create">Those that are missing.</param>
/// <param name="Update">Those that are other than they should be, as they should be.</param>
/// <param name="Delete">Those that should not be.</param>
/// <param name="Days">The days on which something is more, less or other, before and after.</param>
/// <param name="Things">What several rows can stand for together, of all that is more, less or other, before and after.</param>
internal sealed record LedgerChanges(
    IReadOnlyList<Contribution> Create,
    IReadOnlyList<LedgerEntry> Update,
    IReadOnlyList<LedgerEntry> Delete,
    IReadOnlyCollection<DateTime> Days,
    IReadOnlyCollection<OneThing> Things)
{
    public int Count => Create.Count + Update.Count + Delete.Count;

    /// <summary>What has to be summed up again.</summary>
    public Touched Touched => new(
        [.. Create.Select(contribution => contribution.TargetId)
            .Concat(Update.Concat(Delete).Select(entry => entry.Contribution.TargetId))
            .Distinct()],
        [.. Days.Select(Month.Of).Distinct()]);
}

/// <summary>Compares the ledger with what it should say.</summary>
internal static class Ledger
{
    public static LedgerChanges Compare(IEnumerable<Contribution> desired, IEnumerable<LedgerEntry> existing)
    {
        var missing = desired.ToDictionary(KeyOf);
        var update = new List<LedgerEntry>();
        var delete = new List<LedgerEntry>();
        var touched = new List<Contribution>();
        foreach (var entry in existing)
        {
            var key = KeyOf(entry.Contribution);
            if (!missing.TryGetValue(key, out var wanted))
            {
                delete.Add(entry);
                touched.Add(entry.Contribution);
                continue;
            }

            missing.Remove(key);
            if (wanted.CountsAs(entry.Contribution)) continue;
            update.Add(entry with { Contribution = wanted });
            touched.AddRange([entry.Contribution, wanted]);
        }

        touched.AddRange(missing.Values);
        return new LedgerChanges(
            [.. missing.Values],
            update,
            delete,
            [.. touched.Select(contribution => contribution.Day).Distinct()],
            [.. touched.Select(OneThing.Of).OfType<OneThing>().Distinct()]);
    }

    /// <summary>Those entries that stand where contributions would be made: for the same target and the same row.</summary>
    public static IReadOnlyCollection<LedgerEntry> Of(IEnumerable<LedgerEntry> entries, IEnumerable<Contribution> contributions)
    {
        var keys = new HashSet<Key>(contributions.Select(KeyOf));
        return [.. entries.Where(entry => keys.Contains(KeyOf(entry.Contribution)))];
    }

    /// <summary>As the ledger's own key: no two tables have a row of one id, and a table that was misspelt is put right.</summary>
    private static Key KeyOf(Contribution contribution) => new(contribution.TargetId, contribution.Source.Id);

    private readonly record struct Key(Guid TargetId, Guid SourceId);
}
