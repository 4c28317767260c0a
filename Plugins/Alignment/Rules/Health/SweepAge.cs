namespace CoachingExtensions.Alignment;

/// <summary>Whether a sweep over everything is due: once a night is meant, and one that was missed is no harm.</summary>
internal static class SweepAge
{
    private const int MostHours = 48;

    /// <param name="lastEnd">When one last came to its end; null for never.</param>
    /// <param name="now">Now.</param>
    /// <param name="hasPlans">Whether there is anything to sweep.</param>
    public static string StateOf(DateTime? lastEnd, DateTime now, bool hasPlans) =>
        State.LookIf(hasPlans && !(lastEnd is { } end && now - end <= TimeSpan.FromHours(MostHours)));
}
