using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>What several rows of one target can stand for together, such as one e-mail that two people tracked.</summary>
internal readonly record struct OneThing(Guid TargetId, string Alike)
{
    /// <summary>The longest text rows are compared by.</summary>
    private const int Longest = 450;

    /// <summary>What a row's column says it stands for, in one way of writing: Dataverse too compares without regard to case. Nothing, where it says nothing.</summary>
    public static string Named(string? text) => (text ?? "").Trim().ToUpperInvariant().CutTo(Longest);

    /// <summary>What a contribution stands for; null where each row stands for itself.</summary>
    public static OneThing? Of(Contribution contribution) => contribution.Alike.Length == 0 ? null : new OneThing(contribution.TargetId, contribution.Alike);
}

/// <summary>
/// Rows of the same thing count once for each target: the first counts, by its day and then by its id, and the others stand in the
/// ledger with nothing, so that whoever looks sees them, and the next one can take the place of the first.
/// </summary>
internal sealed class CountedOnce(ILedger ledger)
{
    /// <summary>Contributions with nothing for those before which another one stands, in the ledger or among themselves.</summary>
    /// <param name="desired">What should be, with what each would be worth alone.</param>
    /// <param name="isBeside">Whether an entry of the ledger stays beside them: it is none of their own.</param>
    public IReadOnlyList<Contribution> Settle(IReadOnlyList<Contribution> desired, Func<LedgerEntry, bool> isBeside)
    {
        var things = desired.Select(OneThing.Of).OfType<OneThing>().Distinct().ToList();
        if (things.Count == 0) return desired;

        var first = new Dictionary<OneThing, Contribution>();
        foreach (var contribution in ledger.Alike(things).Where(isBeside).Select(entry => entry.Contribution).Concat(desired))
        {
            if (OneThing.Of(contribution) is { } thing && (!first.TryGetValue(thing, out var other) || ComesBefore(contribution, other))) first[thing] = contribution;
        }

        return [.. desired.Select(contribution => OneThing.Of(contribution) is { } thing && first[thing].Source != contribution.Source ? contribution with { Value = 0 } : contribution)];
    }

    /// <summary>The rows whose worth is another one since some contributions came, went or changed.</summary>
    /// <param name="things">What those stand for, before and after.</param>
    /// <param name="row">The row whose they are.</param>
    public IReadOnlyList<RecordReference> Following(IReadOnlyCollection<OneThing> things, RecordReference row)
    {
        if (things.Count == 0) return [];

        return [.. ledger.Alike(things)
            .GroupBy(entry => OneThing.Of(entry.Contribution))
            .SelectMany(alike => NotAsTheyShouldBe([.. alike.Select(entry => entry.Contribution)]))
            .Where(source => source != row)
            .Distinct()];
    }

    private static IEnumerable<RecordReference> NotAsTheyShouldBe(IReadOnlyList<Contribution> alike)
    {
        var first = alike.Aggregate((one, other) => ComesBefore(other, one) ? other : one);
        return alike.Where(contribution => contribution == first ? contribution.Value == 0 : contribution.Value != 0).Select(contribution => contribution.Source);
    }

    private static bool ComesBefore(Contribution one, Contribution other) =>
        one.Day != other.Day ? one.Day < other.Day : one.Source.Id.CompareTo(other.Source.Id) < 0;
}
