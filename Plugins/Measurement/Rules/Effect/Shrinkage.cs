namespace CoachingExtensions.Measurement;

/// <summary>
/// A person's own rate, drawn towards what all are like as far as it rests on little: of three deals nothing is learnt of somebody, of
/// three hundred nearly all (empirical Bayes; Efron and Morris 1975, for shares with a beta distribution of people).
/// </summary>
/// <param name="Mean">What all are like.</param>
/// <param name="Strength">How much that weighs: as so many of what is counted. Without end where people do not differ.</param>
internal sealed record Shrinkage(double Mean, double Strength)
{
    /// <param name="rates">One of each person.</param>
    /// <param name="isShare">Whether what is counted either happens or does not.</param>
    /// <param name="noise">How much one of what is counted varies by itself, where it is no share.</param>
    /// <returns>Null where nobody has a rate.</returns>
    public static Shrinkage? Of(IEnumerable<Rate> rates, bool isShare, double noise)
    {
        List<Rate> own = [.. rates.Where(rate => rate.Weight > 0)];
        if (own.Count == 0) return null;

        var all = Rate.Sum(own);
        var mean = all.Amount / all.Weight;
        var single = isShare ? mean * (1 - mean) : noise;
        double spread = 0, squares = 0;
        foreach (var rate in own)
        {
            var off = (rate.Amount / rate.Weight) - mean;
            spread += rate.Weight * off * off;
            squares += rate.Weight * rate.Weight;
        }

        // What the rates spread beyond chance is how people differ (the method of moments).
        var between = (spread - ((own.Count - 1) * single)) / (all.Weight - (squares / all.Weight));
        if (own.Count == 1 || !(between > 0)) return new Shrinkage(mean, double.PositiveInfinity);
        return new Shrinkage(mean, Math.Max(0, (single / between) - (isShare ? 1 : 0)));
    }

    public double? Of(Rate rate) => rate.Weight <= 0 ? null : double.IsPositiveInfinity(Strength) ? Mean : (rate.Amount + (Strength * Mean)) / (rate.Weight + Strength);

    /// <summary>How much one of what is counted varies from month to month within people.</summary>
    public static double NoiseOf(IEnumerable<FollowedPerson> people, Func<FollowedPerson, MonthSpan> which)
    {
        double spread = 0;
        var months = 0;
        foreach (var person in people)
        {
            var span = which(person);
            if (person.RateOf(span).Value is not { } own) continue;
            months--;
            for (var month = span.First; month < span.End; month++)
            {
                if (person.Weights[month] <= 0) continue;
                var off = (person.Amounts[month] / person.Weights[month]) - own;
                spread += person.Weights[month] * off * off;
                months++;
            }
        }

        return months > 0 ? spread / months : 0;
    }
}
