namespace CoachingExtensions.Alignment;

/// <summary>
/// How a target divides among those below it. Those that count the same, aimed at different segments, divide it among them:
/// revenue comes of deals with new and with old customers. Those that count different things work together, each for all of
/// it: calls and meetings win the same deals, and the ratio of each was counted against all of them.
/// </summary>
internal static class ShareRule
{
    /// <summary>Percentages are typed with two decimals at most, so thirds do not add up exactly.</summary>
    private const decimal Slack = 0.001m;

    /// <summary>One share for each of the siblings, in their order.</summary>
    public static IReadOnlyList<Share> Of(IReadOnlyList<Branch> siblings, Func<IReadOnlyList<Branch>, IEnumerable<Division>> history)
    {
        var shares = new Dictionary<Branch, Share>(ReferenceComparer.Instance);
        foreach (var group in siblings.GroupBy(branch => branch.MetricId))
        {
            var members = group.ToList();
            var divided = members.Any(branch => branch.Share is not null) ? Asked(members) : members.Count == 1 ? [Share.All] : Known(members, history);
            for (var index = 0; index < members.Count; index++) shares[members[index]] = divided[index];
        }

        return [.. siblings.Select(branch => shares[branch])];
    }

    /// <summary>Whether the shares asked for leave something to those that ask for none, and do not go beyond the whole.</summary>
    public static bool CanDivide(IReadOnlyCollection<Branch> sameMetric)
    {
        var asked = sameMetric.Sum(branch => branch.Share ?? 0);
        return asked <= 1 + Slack && (asked < 1 || sameMetric.All(branch => branch.Share is not null));
    }

    private static List<Share> Asked(List<Branch> members)
    {
        var left = 1 - members.Sum(branch => branch.Share ?? 0);
        var open = members.Count(branch => branch.Share is null);
        return [.. members.Select(branch => branch.Share is { } asked ? new Share(asked, ShareSource.Asked) : new Share(left / open, ShareSource.Equal))];
    }

    /// <summary>As it was, where enough was counted and nobody would be left with nothing; else equally.</summary>
    private static List<Share> Known(List<Branch> members, Func<IReadOnlyList<Branch>, IEnumerable<Division>> history)
    {
        var known = history(members)
            .Where(division => division.Sample >= RatioRule.SmallestSample && division.Counted.All(counted => counted > 0))
            .OrderBy(division => division.Source)
            .FirstOrDefault();
        if (known is null) return [.. members.Select(_ => new Share(1m / members.Count, ShareSource.Equal))];

        var source = known.Source == RatioSource.Own ? ShareSource.Own : ShareSource.Team;
        return [.. known.Counted.Select(counted => new Share(counted / known.Counted.Sum(), source))];
    }

    /// <summary>Two siblings may read the same; each has its own share nevertheless.</summary>
    private sealed class ReferenceComparer : IEqualityComparer<Branch>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(Branch? one, Branch? other) => ReferenceEquals(one, other);

        public int GetHashCode(Branch branch) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(branch);
    }
}
