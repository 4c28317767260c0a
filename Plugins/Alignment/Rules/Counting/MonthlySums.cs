using System.Globalization;

namespace CoachingExtensions.Alignment;

/// <summary>
/// The contributions of a target, summed up by calendar month. A change sums one month again and leaves the others, so
/// that it costs the same after ten contributions and after a hundred thousand.
/// </summary>
internal sealed class MonthlySums
{
    /// <summary>Beyond every figure, and short enough for ten years of months to have room in their column.</summary>
    private const decimal MostOfAMonth = 100_000_000_000_000;

    private const int DecimalsOfAFigure = 2;

    private readonly SortedDictionary<DateTime, decimal> sums;

    private MonthlySums(SortedDictionary<DateTime, decimal> sums) => this.sums = sums;

    public decimal Total => sums.Values.Sum();

    /// <summary>A figure before it was rounded; the figure itself where the sums say something else.</summary>
    public decimal ExactOf(decimal figure) => Kept.Of(Total, DecimalsOfAFigure) == figure ? Total : figure;

    /// <summary>What counted in the months before one.</summary>
    public decimal Before(Month month) => sums.Where(pair => pair.Key < month.Start).Sum(pair => pair.Value);

    /// <summary>
    /// As a target keeps them: 2026-10=12;2026-11=3.5. A month with nothing is left out. So is what cannot be read: one bad
    /// value stops nobody's work, and the next recalculation sums everything up anew.
    /// </summary>
    public static MonthlySums FromText(string? text)
    {
        var sums = new SortedDictionary<DateTime, decimal>();
        foreach (var part in (text ?? "").Split([';'], StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = part.Split('=');
            if (pair.Length == 2 && Month.TryParse(pair[0]) is { } month && decimal.TryParse(pair[1], NumberStyles.Number, CultureInfo.InvariantCulture, out var sum)) sums[month.Start] = Kept.Bounded(sum, MostOfAMonth);
        }

        return new MonthlySums(sums);
    }

    /// <summary>With months that were summed again; those outside the period are gone.</summary>
    public MonthlySums With(IReadOnlyDictionary<Month, decimal> again, Period period)
    {
        var all = new SortedDictionary<DateTime, decimal>(sums);
        foreach (var pair in again) all[pair.Key.Start] = Kept.Bounded(pair.Value, MostOfAMonth);
        foreach (var start in all.Keys.ToList())
        {
            if (all[start] == 0 || Month.Of(start).End < period.Start || start > period.End) all.Remove(start);
        }

        return new MonthlySums(all);
    }

    public override string ToString() => string.Join(";", sums.Select(pair => FormattableString.Invariant($"{Month.Of(pair.Key)}={pair.Value:0.######}")));
}

/// <summary>The months of the targets whose contributions changed.</summary>
internal sealed record Touched(IReadOnlyCollection<Guid> TargetIds, IReadOnlyCollection<Month> Months)
{
    public static readonly Touched Nothing = new([], []);

    /// <summary>The months as stretches of days, neighbours together.</summary>
    public IEnumerable<Period> Stretches()
    {
        Period? open = null;
        foreach (var month in Months.Distinct().OrderBy(month => month.Start))
        {
            if (open is { } before && before.End.AddDays(1) == month.Start)
            {
                open = before with { End = month.End };
                continue;
            }

            if (open is { } whole) yield return whole;
            open = new Period(month.Start, month.End);
        }

        if (open is { } last) yield return last;
    }
}
