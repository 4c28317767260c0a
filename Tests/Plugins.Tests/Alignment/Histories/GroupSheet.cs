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

    /// <summary>Actual by expected, up to twice; where nothing is expected yet, or it is too early to say, nothing is behind.</summary>
    private static decimal Share(Shown figures) => figures.Expected == 0 || figures.Status == FigureSheet.NotStarted
        ? 1
        : Math.Min(2, Math.Max(0, figures.Actual / figures.Expected));
}
