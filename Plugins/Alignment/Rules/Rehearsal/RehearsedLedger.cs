namespace CoachingExtensions.Alignment;

/// <summary>The ledger as it would be: what is entered is remembered and not written, with what it makes of each target's sum.</summary>
internal sealed class RehearsedLedger(ILedger real) : ILedger
{
    /// <summary>Entries that would be other than they are; null where they would be gone.</summary>
    private readonly Dictionary<Guid, LedgerEntry?> entered = [];

    /// <summary>What each entry that was read is worth: whoever changes one has read it.</summary>
    private readonly Dictionary<Guid, decimal> worth = [];
    private readonly Dictionary<Guid, decimal> differences = [];

    public int Changes { get; private set; }

    /// <summary>By how much the sum of a target would be more or less.</summary>
    public IReadOnlyDictionary<Guid, decimal> Differences => differences;

    public IReadOnlyList<LedgerEntry> Of(IReadOnlyCollection<Guid> targetIds, Period days) =>
        [.. AsEntered(real.Of(targetIds, days)).Where(entry => days.Contains(entry.Contribution.Day))];

    public IEnumerable<LedgerEntry> Outside(IReadOnlyCollection<Guid> targetIds, Period period) => AsEntered(real.Outside(targetIds, period));

    public IEnumerable<LedgerEntry> All(IReadOnlyCollection<Guid> targetIds) => AsEntered(real.All(targetIds));

    public IReadOnlyList<LedgerEntry> EntriesFor(IReadOnlyCollection<Contribution> contributions) => [.. AsEntered(real.EntriesFor(contributions))];

    public IReadOnlyList<LedgerEntry> Alike(IReadOnlyCollection<OneThing> things) => [.. AsEntered(real.Alike(things))];

    public void Enter(LedgerChanges changes)
    {
        Changes += changes.Count;
        foreach (var made in changes.Create) Add(made.TargetId, made.Value);
        foreach (var entry in changes.Update)
        {
            Add(entry.Contribution.TargetId, entry.Contribution.Value - worth[entry.Id]);
            entered[entry.Id] = entry;
        }

        foreach (var entry in changes.Delete)
        {
            Add(entry.Contribution.TargetId, -worth[entry.Id]);
            entered[entry.Id] = null;
        }
    }

    private IEnumerable<LedgerEntry> AsEntered(IEnumerable<LedgerEntry> entries)
    {
        foreach (var entry in entries)
        {
            if ((entered.TryGetValue(entry.Id, out var other) ? other : entry) is not { } now) continue;

            worth[now.Id] = now.Contribution.Value;
            yield return now;
        }
    }

    private void Add(Guid targetId, decimal value) => differences[targetId] = value + (differences.TryGetValue(targetId, out var sum) ? sum : 0);
}
