namespace CoachingExtensions.Alignment;

/// <summary>From a wanted result backwards: how many objectives bring it about, and how many activities these.</summary>
internal static class ProposalRule
{
    /// <summary>Dividing must not make 60 out of 59.9999999 or 61 out of 60.0000001.</summary>
    private const int DecimalsThatMean = 6;

    /// <param name="wanted">How much of the first metric is wanted.</param>
    /// <param name="chain">Result, objective, activity.</param>
    /// <param name="history">What is known of a metric (upper) and the one below it (lower).</param>
    public static Proposal Propose(decimal wanted, IReadOnlyList<AimedMetric> chain, Func<AimedMetric, AimedMetric, IEnumerable<Evidence>> history)
    {
        if (wanted <= 0) return new Proposal([], $"The wanted {chain[0].Name} is {wanted}: it must be above zero.");

        var levels = new List<ProposedLevel> { new(chain[0], wanted, null, []) };
        for (var index = 1; index < chain.Count; index++)
        {
            var upper = chain[index - 1];
            var lower = chain[index];
            var considered = RatioRule.Consider(history(upper, lower), lower.DefaultConversion);
            if (RatioRule.Choose(considered) is not { } ratio) return new Proposal(levels, Unknown(upper, lower, considered));

            levels.Add(new ProposedLevel(lower, Needed(levels[index - 1].Value, ratio, lower.Counts), ratio, considered));
        }

        return new Proposal(levels, null);
    }

    /// <summary>What brings the value about. Half a call brings nothing, so what is counted is rounded up.</summary>
    public static decimal Needed(decimal value, Ratio ratio, bool counts)
    {
        var needed = value * ratio.Lower / ratio.Upper;
        return counts ? Math.Ceiling(Math.Round(needed, DecimalsThatMean)) : Math.Round(needed, 2);
    }

    private static string Unknown(AimedMetric upper, AimedMetric lower, IReadOnlyList<Ratio> considered)
    {
        var most = considered.Count == 0 ? "nothing" : $"only {considered.Max(ratio => ratio.Sample)}";
        return $"How much {upper.Name} one of {lower.Name} yields is not known: in the last {RatioRule.QuartersOfHistory} quarters {most} was counted "
            + $"of the rep or the team, and a ratio needs {RatioRule.SmallestSample}. Give the metric {lower.Name} a default conversion.";
    }
}
