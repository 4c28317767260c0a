namespace CoachingExtensions.Alignment;

/// <summary>Which ratio to plan with: what a person says, else the rep's own history, else the team's, else the metric's default.</summary>
internal static class RatioRule
{
    /// <summary>
    /// The fewest things that must have been counted on both sides. The chance error of a ratio is about one over the
    /// square root of the rarer count: a third at ten, and more than a plan should rest on below that.
    /// </summary>
    public const int SmallestSample = 10;

    /// <summary>How far back history is read: older figures are of another market, and perhaps of another way to sell.</summary>
    public const int QuartersOfHistory = 4;

    private const int DecimalsKept = 4;

    /// <summary>One ratio for each source that knows anything, the nearest to the rep first.</summary>
    public static IReadOnlyList<Ratio> Consider(IEnumerable<Evidence> history, decimal? defaultConversion, decimal? asked = null)
    {
        var known = history
            .Where(evidence => evidence is { Upper: > 0, Lower: > 0 })
            .Select(evidence => new Ratio(evidence.Source, evidence.Upper, evidence.Lower, evidence.Sample, evidence.Sample >= SmallestSample))
            .GroupBy(ratio => ratio.Source)
            .Select(ratios => ratios.OrderByDescending(ratio => ratio.IsEnough).First())
            .ToList();
        if (defaultConversion is > 0) known.Add(Kept(RatioSource.Default, defaultConversion.Value));
        if (asked is > 0) known.Add(Kept(RatioSource.Asked, asked.Value));
        return [.. known.OrderBy(ratio => ratio.Source)];
    }

    /// <summary>The nearest one whose sample is large enough; null when nothing is known well enough.</summary>
    public static Ratio? Choose(IEnumerable<Ratio> considered) => considered.FirstOrDefault(ratio => ratio.IsEnough);

    /// <summary>
    /// A conversion as its column keeps it. Four decimals make 0.3333 of one in three, and twelve times three would need 37:
    /// what rounds to one in so many is one in so many.
    /// </summary>
    private static Ratio Kept(RatioSource source, decimal conversion)
    {
        var many = Math.Round(1 / conversion);
        return many > 1 && Math.Round(1 / many, DecimalsKept) == conversion ? new Ratio(source, 1, many, 0, true) : new Ratio(source, conversion, 1, 0, true);
    }
}
