namespace CoachingExtensions.Rhythm;

/// <summary>Compares a deal with how it stood when it was last talked about in a review.</summary>
internal static class DealChanges
{
    public const string Value = "value";
    public const string CloseDate = "closedate";
    public const string Stage = "dealstage";
    public const string Outcome = "outcome";

    /// <summary>What is no longer as it was.</summary>
    public static IReadOnlyList<string> Since(DealSnapshot before, ReviewedDeal now)
    {
        List<string> changed = [];
        if (now.Outcome != DealOutcome.Open) changed.Add(Outcome);
        if (before.Value != now.Value) changed.Add(Value);
        if (before.CloseDate?.Date != now.CloseDate?.Date) changed.Add(CloseDate);
        if (before.Stage != now.Stage) changed.Add(Stage);
        return changed;
    }
}
