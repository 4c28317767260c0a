namespace CoachingExtensions.Measurement;

/// <summary>
/// How far a difference would move had it been other people of the same kind: people are drawn anew, with all their months, and each
/// draw's distance is told in its own standard error (the bootstrap-t over clusters; Cameron, Gelbach and Miller 2008).
/// </summary>
internal sealed class Resampling(Imputation comparison, int people)
{
    /// <summary>One less than a round number: the difference itself is one of the draws.</summary>
    public const int Times = 499;

    /// <summary>Beyond it too few people carry the comparison: in so many draws none of them is left.</summary>
    private const double MostUndecided = 0.05;

    /// <returns>The difference; null where people drawn anew too often leave nothing to compare.</returns>
    public Difference? Of(ulong seed)
    {
        if (comparison.Fit() is not { } fit) return null;

        var error = ErrorOf(fit, null);
        var far = Distances(fit, new Draws(seed));
        if (error <= 0 || far.Count(double.IsInfinity) > Times * MostUndecided) return null;

        // The difference is not seen exactly where as many draws as that are as far from it as it is from none.
        var farthest = (int)(Difference.Doubt * (Times + 1));
        var reach = far.OrderByDescending(each => each).ElementAt(farthest - 1) * error;
        if (double.IsInfinity(reach)) return null;

        var beyond = far.Count(each => each * error >= Math.Abs(fit.Value));
        return new Difference(fit.Value, fit.Value - reach, fit.Value + reach, (beyond + 1.0) / (Times + 1));
    }

    private List<double> Distances(Fit fit, Draws draws)
    {
        var far = new List<double>(Times);
        var counts = new double[people];
        for (var time = 0; time < Times; time++)
        {
            Array.Clear(counts, 0, people);
            for (var drawn = 0; drawn < people; drawn++) counts[draws.Below(people)]++;
            far.Add(comparison.Fit(counts) is { } other && ErrorOf(other, counts) is > 0 and var error ? Math.Abs(other.Value - fit.Value) / error : double.PositiveInfinity);
        }

        return far;
    }

    private static double ErrorOf(Fit fit, double[]? counts)
    {
        double sum = 0;
        for (var i = 0; i < fit.Influence.Length; i++) sum += (counts?[i] ?? 1) * fit.Influence[i] * fit.Influence[i];
        return Math.Sqrt(sum);
    }
}
