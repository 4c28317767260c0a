namespace CoachingExtensions.Alignment;

/// <summary>A target of an earlier plan and the target above it, with what became of both.</summary>
internal sealed record EarlierPair(
    Guid RepId,
    Guid ParentId,
    Guid ParentMetricId,
    Guid? ParentSegmentId,
    decimal ParentActual,
    Guid MetricId,
    Guid? SegmentId,
    decimal Actual);

/// <summary>
/// What earlier plans show of a ratio. They come first, because only their links remember who was a prospect on the day
/// of the call.
/// </summary>
internal static class PlanHistory
{
    public static IEnumerable<Evidence> Of(IReadOnlyList<EarlierPair> pairs, Guid repId, AimedMetric upper, AimedMetric lower)
    {
        // Without a counting side nobody can say how large the sample is.
        if (!upper.Counts && !lower.Counts) yield break;

        var families = pairs
            .Where(pair => pair.ParentMetricId == upper.MetricId && pair.ParentSegmentId == upper.SegmentId && pair.MetricId == lower.MetricId)
            .GroupBy(pair => pair.ParentId)
            .Where(family => family.Any(pair => pair.SegmentId == lower.SegmentId))
            .ToList();
        yield return Sum(RatioSource.Own, families.Where(family => family.First().RepId == repId), upper, lower);
        yield return Sum(RatioSource.Team, families, upper, lower);
    }

    /// <summary>How plans that had all of these, aimed at their segments under one parent, came to divide among them.</summary>
    public static IEnumerable<Division> Divisions(IReadOnlyList<EarlierPair> pairs, Guid repId, AimedMetric upper, IReadOnlyList<AimedMetric> members)
    {
        var metric = members[0];
        if (!upper.Counts && !metric.Counts) yield break;

        var families = pairs
            .Where(pair => pair.ParentMetricId == upper.MetricId && pair.ParentSegmentId == upper.SegmentId && pair.MetricId == metric.MetricId)
            .GroupBy(pair => pair.ParentId)
            .Where(family => members.All(member => family.Any(pair => pair.SegmentId == member.SegmentId)))
            .ToList();
        yield return Divide(RatioSource.Own, [.. families.Where(family => family.First().RepId == repId)], members);
        yield return Divide(RatioSource.Team, families, members);
    }

    private static Division Divide(RatioSource source, List<IGrouping<Guid, EarlierPair>> families, IReadOnlyList<AimedMetric> members)
    {
        List<decimal> counted = [.. members.Select(member => families.Sum(family => family.Where(pair => pair.SegmentId == member.SegmentId).Sum(pair => pair.Actual)))];
        return new Division(source, counted, Counted(members[0].Counts ? counted.Sum() : families.Sum(family => family.First().ParentActual)));
    }

    /// <summary>More than two thousand million things are as good as that many.</summary>
    private static int Counted(decimal sample) => (int)Math.Min(sample, int.MaxValue);

    /// <summary>
    /// Targets that count the same under one parent are taken together: revenue comes of deals with new and with old
    /// customers, so it must not be divided by the new ones alone.
    /// </summary>
    private static Evidence Sum(RatioSource source, IEnumerable<IGrouping<Guid, EarlierPair>> families, AimedMetric upper, AimedMetric lower)
    {
        var known = families.ToList();
        var above = known.Sum(family => family.First().ParentActual);
        var below = known.Sum(family => family.Sum(pair => pair.Actual));
        var sample = upper.Counts && lower.Counts ? Math.Min(above, below) : upper.Counts ? above : below;
        return new Evidence(source, above, below, Counted(sample));
    }
}
