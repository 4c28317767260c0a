namespace CoachingExtensions.Alignment;

/// <summary>What is agreed of a target in numbers.</summary>
internal sealed record Terms(decimal? Value, decimal? Conversion);

/// <summary>What was agreed for a target from one day to another, both included.</summary>
internal sealed record EarlierTerms(Guid Id, Guid TargetId, Terms Terms, DateTime From, DateTime To);

/// <summary>What has to happen to the earlier terms of a target.</summary>
internal abstract record EarlierChange
{
    /// <summary>Terms that held until yesterday are kept.</summary>
    internal sealed record Keep(Terms Terms, DateTime From, DateTime To) : EarlierChange;

    /// <summary>Terms that hold again are no earlier ones.</summary>
    internal sealed record Forget(Guid Id) : EarlierChange;
}

/// <summary>Targets over time: a change of what was agreed keeps what held in the days before. All days are the rep's.</summary>
internal static class EarlierTermsRule
{
    /// <summary>An agreed target changes, or its plan becomes a draft again, which agrees on nothing from today.</summary>
    /// <param name="before">What was agreed.</param>
    /// <param name="after">What is agreed now; null for nothing.</param>
    /// <param name="known">The earlier terms of the target.</param>
    /// <param name="first">The day from which it has been agreed: the plan's start, or the day it was added.</param>
    /// <param name="today">The rep's day.</param>
    public static EarlierChange? Changed(Terms before, Terms? after, IReadOnlyCollection<EarlierTerms> known, DateTime first, DateTime today)
    {
        var yesterday = today.Date.AddDays(-1);
        var latest = Latest(known);
        // Changed today already: what held until yesterday is kept, unless it holds again.
        if (latest?.To >= yesterday) return latest.Terms == after ? new EarlierChange.Forget(latest.Id) : null;

        var from = latest?.To.AddDays(1) ?? first.Date;
        return before == after || from > yesterday ? null : new EarlierChange.Keep(before, from, yesterday);
    }

    /// <summary>A plan is agreed again: where nothing has changed, nothing was changed.</summary>
    public static EarlierChange? Agreed(Terms now, IReadOnlyCollection<EarlierTerms> known) =>
        Latest(known) is { } latest && latest.Terms == now ? new EarlierChange.Forget(latest.Id) : null;

    /// <summary>What was agreed at the end of a day; null where it is what is agreed now.</summary>
    public static Terms? On(DateTime day, IEnumerable<EarlierTerms> known) =>
        known.Where(terms => terms.To >= day.Date).OrderBy(terms => terms.To).FirstOrDefault()?.Terms;

    private static EarlierTerms? Latest(IEnumerable<EarlierTerms> known) => known.OrderBy(terms => terms.To).LastOrDefault();
}
