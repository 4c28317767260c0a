namespace CoachingExtensions.Alignment;

/// <summary>
/// From a wanted result backwards: how many objectives bring it about, and how many activities these. A branch needs its
/// share of the one above, divided by what one unit of it yields.
/// </summary>
internal static class ProposalRule
{
    /// <summary>The most a target's value may be.</summary>
    public const decimal MostOfATarget = 100_000_000_000;

    /// <summary>Dividing must not make 60 out of 59.9999999 or 61 out of 60.0000001.</summary>
    private const int DecimalsThatMean = 6;

    /// <param name="wanted">How much of the result is wanted; null when nobody has said so yet.</param>
    /// <param name="result">The result with its objectives and their activities.</param>
    /// <param name="aimed">The metric and the segment of a branch.</param>
    /// <param name="history">What is known of earlier work.</param>
    public static ProposedBranch Propose(decimal? wanted, Branch result, Func<Branch, AimedMetric> aimed, ProposalHistory history)
    {
        var metric = aimed(result);
        return new ProposedBranch(metric, wanted, Share.All, null, [], Below(result, metric, wanted, aimed, history));
    }

    /// <summary>What brings the value about. Half a call brings nothing, so what is counted is rounded up.</summary>
    public static decimal Needed(decimal value, Ratio ratio, bool counts)
    {
        var needed = value * ratio.Lower / ratio.Upper;
        return counts ? Math.Ceiling(Math.Round(needed, DecimalsThatMean)) : Math.Round(needed, 2);
    }

    private static IReadOnlyList<ProposedBranch> Below(
        Branch branch, AimedMetric upper, decimal? value, Func<Branch, AimedMetric> aimed, ProposalHistory history)
    {
        var shares = ShareRule.Of(branch.Below, members => history.Shares(upper, [.. members.Select(aimed)]));
        return [.. branch.Below.Select((below, index) =>
        {
            var lower = aimed(below);
            var considered = RatioRule.Consider(history.Ratios(upper, lower), lower.DefaultConversionTo(upper), below.Conversion);
            var ratio = RatioRule.Choose(considered);
            var needed = value is { } whole && ratio is not null ? Needed(whole * shares[index].Part, ratio, lower.Counts) : (decimal?)null;
            return new ProposedBranch(lower, needed, shares[index], ratio, considered, Below(below, lower, needed <= MostOfATarget ? needed : null, aimed, history));
        })];
    }
}
