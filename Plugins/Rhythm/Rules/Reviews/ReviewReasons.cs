namespace CoachingExtensions.Rhythm;

/// <summary>Why an open deal is worth a conversation: the codes that are kept, each of which the page says in words.</summary>
internal static class ReviewReasons
{
    public const string Early = "early";
    public const string Gap = "gap";
    public const string Slipped = "slipped";
    public const string Stale = "stale";
    public const string NoNextStep = "nonextstep";

    private const int DaysOfQuiet = 14;

    /// <summary>Qualify and Develop: here a conversation still changes how a deal is won.</summary>
    private static readonly int[] EarlyStages = [0, 1];

    /// <summary>Those of a deal, in the order in which they are told.</summary>
    public static IReadOnlyList<string> Of(ReviewedDeal deal)
    {
        List<string> reasons = [];
        if (deal.Stage is { } stage && EarlyStages.Contains(stage)) reasons.Add(Early);
        if (deal.IsInGap) reasons.Add(Gap);
        if (IsSlipped(deal)) reasons.Add(Slipped);
        if (!(deal.LastDone >= deal.Today.AddDays(-DaysOfQuiet))) reasons.Add(Stale);
        if (!(deal.NextDue >= deal.Today)) reasons.Add(NoNextStep);
        return reasons;
    }

    public static string Written(IEnumerable<string> reasons) => string.Join(",", reasons);

    public static IReadOnlyList<string> Read(string? written) => [.. (written ?? "").Split(',').Where(reason => reason.Length > 0)];

    /// <summary>Its day is past, or later than when it was last reviewed.</summary>
    private static bool IsSlipped(ReviewedDeal deal) => deal.CloseDate < deal.Today || deal.CloseDate > deal.LastReview?.CloseDate;
}
