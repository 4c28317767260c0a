namespace CoachingExtensions.Alignment;

/// <summary>A part of a deal's credit that people agreed on.</summary>
/// <param name="UserId">Who.</param>
/// <param name="Share">In percent.</param>
internal sealed record Split(Guid UserId, decimal Share);

/// <summary>How the credit of a deal can be shared: what each one is credited with adds up to all of it.</summary>
internal static class SplitRule
{
    /// <summary>As many decimals of a percentage as are kept.</summary>
    private const int Decimals = 4;

    /// <summary>More people than ever work on a deal, and few enough to be listed.</summary>
    private const int Most = 20;

    /// <returns>What stands in the way; null if nothing does. Without anybody, the deal is its owner's again.</returns>
    public static Message? Obstacle(IReadOnlyCollection<Split> splits)
    {
        if (splits.Count == 0) return null;
        if (splits.Count > Most) return new Message("Credit.TooMany", "it would be shared by {0} people, and {1} are the most", splits.Count, Most);
        if (splits.GroupBy(split => split.UserId).Any(same => same.Count() > 1)) return new Message("Credit.NamedTwice", "somebody is named twice: give each one share");
        if (splits.Select(split => ObstacleOf(split.Share)).FirstOrDefault(found => found is not null) is { } obstacle) return obstacle;

        var sum = splits.Sum(split => split.Share);
        return sum == Credits.All ? null : new Message("Credit.NotAll", "the shares add up to {0}%, and must add up to 100%", sum);
    }

    /// <summary>The same for one share beside those there are: an import brings them one after the other, so they may add up to less for a while.</summary>
    /// <param name="share">In percent.</param>
    /// <param name="others">What the others are credited with.</param>
    public static Message? ObstacleBeside(decimal share, decimal others) =>
        ObstacleOf(share) ?? (share + others > Credits.All ? new Message("Credit.MoreThanAll", "the shares would add up to {0}%, and 100% is all there is", share + others) : null);

    private static Message? ObstacleOf(decimal share) =>
        share is <= 0 or > Credits.All ? new Message("Credit.NoShare", "a share of {0}% is none: it is more than 0% and at most 100%", share)
        : Math.Round(share, Decimals) != share ? new Message("Credit.Decimals", "a share of {0}% has more than {1} decimals", share, Decimals)
        : null;
}
