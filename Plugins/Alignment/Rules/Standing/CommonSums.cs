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

/// <summary>
/// Sums beside the means of a group: of each metric and segment that all its reps have in common. A sum of the team's is no target
/// of its own kind, so it is in none; who has no others has nothing in common, and is left out.
/// </summary>
internal static class CommonSums
{
    private const int Decimals = 2;

    /// <summary>One for each metric and segment.</summary>
    public static IReadOnlyList<MetricSum> OfRep(IEnumerable<MetricSum> targets) => [.. Together(targets).Select(same => same.Aggregate((one, other) => one.Plus(other)))];

    public static IReadOnlyList<MetricSum> OfGroup(IEnumerable<IReadOnlyList<MetricSum>> reps)
    {
        var having = reps.Where(sums => sums.Count > 0).ToList();
        return
        [
            .. Together(having.SelectMany(sums => sums))
                .Where(same => same.Count() == having.Count)
                .Select(same => Rounded(same.Aggregate((one, other) => one.Plus(other))))
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
