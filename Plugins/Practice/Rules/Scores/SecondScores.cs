namespace CoachingExtensions.Practice;

/// <summary>Two scores of one performance, each given without sight of the other.</summary>
/// <param name="Own">What the coach gave whose scores are looked at.</param>
/// <param name="Other">What the other coach gave.</param>
internal sealed record ScorePair(int Own, int Other);

/// <summary>How a coach's scores stand to those of others who watched the same: a reason to talk about what good is, never a ranking.</summary>
/// <param name="Count">How many performances both scored.</param>
/// <param name="Agreement">Weighted kappa; null where it says nothing.</param>
/// <param name="Leniency">How much more the coach gives than others do; negative where it is less.</param>
/// <param name="From">The lower end of the 90 % interval of that; null where there are too few.</param>
/// <param name="To">Its upper end.</param>
internal sealed record SecondScores(int Count, double? Agreement, double? Leniency, double? From, double? To)
{
    /// <summary>Below this nothing is said: two or three scores are chance.</summary>
    public const int FewestPairs = 5;

    private const int Levels = 5;

    /// <summary>Quantiles of Student's t distribution at 95 %, for 1 to 30 degrees of freedom; beyond, the normal distribution's is near enough.</summary>
    private static readonly double[] Students =
    [
        6.314, 2.920, 2.353, 2.132, 2.015, 1.943, 1.895, 1.860, 1.833, 1.812, 1.796, 1.782, 1.771, 1.761, 1.753, 1.746, 1.740, 1.734, 1.729, 1.725, 1.721, 1.717, 1.714, 1.711, 1.708, 1.706, 1.703,
        1.701, 1.699, 1.697,
    ];

    private const double Normal = 1.645;

    public static SecondScores Of(IReadOnlyCollection<ScorePair> pairs)
    {
        if (pairs.Count < FewestPairs) return new SecondScores(pairs.Count, null, null, null, null);

        List<double> differences = [.. pairs.Select(pair => (double)(pair.Own - pair.Other))];
        var mean = differences.Average();
        var spread = Math.Sqrt(differences.Sum(difference => (difference - mean) * (difference - mean)) / (differences.Count - 1));
        var half = Quantile(differences.Count - 1) * spread / Math.Sqrt(differences.Count);
        return new SecondScores(pairs.Count, WeightedKappa(pairs), mean, mean - half, mean + half);
    }

    /// <summary>
    /// Agreement beyond chance, where a difference of two levels weighs four times one of one: Cohen's weighted kappa with quadratic weights
    /// (J. Cohen, Psychological Bulletin 70, 1968). Where both always give one and the same score, chance explains all of it, and it says nothing.
    /// </summary>
    private static double? WeightedKappa(IReadOnlyCollection<ScorePair> pairs)
    {
        double n = pairs.Count;
        var observed = pairs.Sum(pair => Weight(pair.Own, pair.Other)) / n;
        var own = Shares(pairs.Select(pair => pair.Own), n);
        var other = Shares(pairs.Select(pair => pair.Other), n);
        var expected = Enumerable.Range(1, Levels).Sum(one => Enumerable.Range(1, Levels).Sum(two => Weight(one, two) * own[one] * other[two]));
        return expected == 0 ? null : 1 - (observed / expected);
    }

    private static double Weight(int one, int two) => (one - two) * (one - two);

    private static double[] Shares(IEnumerable<int> scores, double n)
    {
        var shares = new double[Levels + 1];
        foreach (var score in scores) shares[score] += 1 / n;
        return shares;
    }

    private static double Quantile(int degrees) => degrees <= Students.Length ? Students[degrees - 1] : Normal;
}
