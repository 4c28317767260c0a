namespace CoachingExtensions.Measurement;

/// <summary>Some months that follow each other, by their place among all that are looked at.</summary>
/// <param name="First">The first of them.</param>
/// <param name="End">The one after the last.</param>
internal readonly record struct MonthSpan(int First, int End)
{
    public bool Contains(int month) => month >= First && month < End;
}

/// <summary>What became of somebody's work month by month, and which months are before and which after something began.</summary>
/// <param name="Id">Who.</param>
/// <param name="Amounts">By month, such as deals that were won.</param>
/// <param name="Weights">By month, out of how many: a month with 0 says nothing.</param>
/// <param name="Before">The months in which it had not begun.</param>
/// <param name="After">The months in which it had.</param>
internal sealed record FollowedPerson(Guid Id, double[] Amounts, double[] Weights, MonthSpan Before, MonthSpan After)
{
    /// <param name="id">Who.</param>
    /// <param name="amounts">By month.</param>
    /// <param name="weights">By month.</param>
    /// <param name="begun">The month in which it began, below 0 where that was earlier; null where it did not. That month is partly before, so it is neither.</param>
    public static FollowedPerson Of(Guid id, double[] amounts, double[] weights, int? begun) => begun < amounts.Length
        ? new FollowedPerson(id, amounts, weights, new MonthSpan(0, Math.Max(0, begun.Value)), new MonthSpan(Math.Max(0, begun.Value + 1), amounts.Length))
        : new FollowedPerson(id, amounts, weights, new MonthSpan(0, amounts.Length), default);

    public bool HasBegun => After.End > 0;

    public bool HasBefore => Has(Before);

    /// <summary>The same person as if it had begun some months earlier, and nothing after the real beginning: what shows there cannot have come from it.</summary>
    public FollowedPerson Earlier(int months)
    {
        if (!HasBegun) return this;
        var pretended = Math.Max(0, Before.End - months);
        return this with { Before = new MonthSpan(0, pretended), After = new MonthSpan(pretended, Before.End) };
    }

    public bool Has(MonthSpan months)
    {
        for (var month = months.First; month < months.End; month++)
        {
            if (Weights[month] > 0) return true;
        }

        return false;
    }

    public Rate RateOf(MonthSpan months)
    {
        double amount = 0, weight = 0;
        for (var month = months.First; month < months.End; month++)
        {
            amount += Amounts[month];
            weight += Weights[month];
        }

        return new Rate(amount, weight);
    }
}

/// <summary>So much out of so many.</summary>
internal readonly record struct Rate(double Amount, double Weight)
{
    /// <summary>Null for a rate of nothing.</summary>
    public double? Value => Weight > 0 ? Amount / Weight : null;

    public static Rate Sum(IEnumerable<Rate> rates)
    {
        double amount = 0, weight = 0;
        foreach (var rate in rates)
        {
            amount += rate.Amount;
            weight += rate.Weight;
        }

        return new Rate(amount, weight);
    }
}
