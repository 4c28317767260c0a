using System.Globalization;

namespace CoachingExtensions.Tests.Histories;

/// <summary>Where a rep stands, by the text of docs/gap-report.md.</summary>
internal static class GroupSheet
{
    /// <summary>The mean of the targets of a level in the rep's plans that have begun; null without any.</summary>
    public static decimal? Pace(IEnumerable<Shown> ofLevel)
    {
        var shares = ofLevel.Select(Share).ToList();
        return shares.Count == 0 ? null : Math.Round(shares.Sum() / shares.Count, 4);
    }

    /// <summary>Of each metric and segment that all reps have: what was agreed, and what was done, added up.</summary>
    public static IReadOnlyList<string> Sums(IReadOnlyCollection<(string Rep, TargetRow Target, Shown Figures)> begun)
    {
        var reps = begun.Select(one => one.Rep).Distinct().Count();
        return
        [
            .. begun.GroupBy(one => (one.Target.Counting, one.Target.Where))
                .Where(same => same.Select(one => one.Rep).Distinct().Count() == reps)
                .Select(same => Line(same.Sum(one => one.Target.Value), same.Sum(one => one.Figures.Actual)))
                .Order(StringComparer.Ordinal),
        ];
    }

    public static string Line(decimal target, decimal actual) => string.Create(CultureInfo.InvariantCulture, $"{FigureSheet.Within(actual):0.00} of {target:0.00}");

    /// <summary>Actual by expected, up to twice; where nothing is expected yet, or it is too early to say, nothing is behind.</summary>
    private static decimal Share(Shown figures) => figures.Expected == 0 || figures.Status == FigureSheet.NotStarted
        ? 1
        : Math.Min(2, Math.Max(0, figures.Actual / figures.Expected));
}
