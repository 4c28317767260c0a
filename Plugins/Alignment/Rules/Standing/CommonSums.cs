namespace CoachingExtensions.Alignment;

/// <summary>What targets of one metric and segment come to.</summary>
internal sealed record MetricSum(Guid MetricId, Guid? SegmentId, AorLevel Level, string Metric, string? Segment, string Unit, decimal Target, decimal Expected, decimal Actual)
{
    public MetricSum Plus(MetricSum other) => this with
    {
        Level = Level > other.Level ? Level : other.Level,
        Target = Target + other.Target,
        Expected = Expected + other.Expected,
        Actual = Actual + other.Actual,
    };
}

/// <summary>One thing, such as an e-mail, that counts for several reps, with what it comes to for one of them.</summary>
/// <param name="MetricId">What is counted.</param>
/// <param name="SegmentId">Where it is aimed; null for anywhere.</param>
/// <param name="Thing">What the thing is known by.</param>
/// <param name="Value">What the rep's contributions of it come to.</param>
internal sealed record SharedThing(Guid MetricId, Guid? SegmentId, string Thing, decimal Value);

/// <summary>
/// Sums beside the means of a group: of each metric and segment that all its reps have in common. A sum of the team's is no target
/// of its own kind, so it is in none; who has no others has nothing in common, and is left out. What is one thing for two reps, the same e-mail, counts for each of them and once for the group.
/// </summary>
internal static class CommonSums
{
    private const int Decimals = 2;

    /// <summary>One for each metric and segment.</summary>
    public static IReadOnlyList<MetricSum> OfRep(IEnumerable<MetricSum> targets) => [.. Together(targets).Select(same => same.Aggregate((one, other) => one.Plus(other)))];

    public static IReadOnlyList<MetricSum> OfGroup(IEnumerable<RepStanding> reps)
    {
        var having = reps.Where(rep => rep.Sums.Count > 0).ToList();
        var doubled = having.SelectMany(rep => rep.Things).GroupBy(thing => new { thing.MetricId, thing.SegmentId, thing.Thing })
            .ToLookup(same => new { same.Key.MetricId, same.Key.SegmentId }, same => same.Sum(thing => thing.Value) - same.Max(thing => thing.Value));
        return
        [
            .. Together(having.SelectMany(rep => rep.Sums))
                .Where(same => same.Count() == having.Count)
                .Select(same => same.Aggregate((one, other) => one.Plus(other)))
                .Select(sum => Rounded(sum with { Actual = sum.Actual - doubled[new { sum.MetricId, sum.SegmentId }].Sum() }))
                .OrderByDescending(sum => sum.Level)
                .ThenBy(sum => sum.Metric, StringComparer.Ordinal)
                .ThenBy(sum => sum.Segment, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<IEnumerable<MetricSum>> Together(IEnumerable<MetricSum> sums) => sums.GroupBy(sum => new { sum.MetricId, sum.SegmentId });

    private static MetricSum Rounded(MetricSum sum) => sum with
    {
        Target = Kept.Of(sum.Target, Decimals),
        Expected = Kept.Of(sum.Expected, Decimals),
        Actual = Kept.Of(sum.Actual, Decimals),
    };
}
