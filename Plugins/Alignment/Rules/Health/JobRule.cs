namespace CoachingExtensions.Alignment;

/// <summary>Work after the commit that did not come to its end.</summary>
internal static class JobRule
{
    /// <summary>How far back to look.</summary>
    public const int Days = 7;

    /// <summary>A queue that is busy is no fault; one that stands still is.</summary>
    public const int PatienceInMinutes = 60;

    /// <summary>What a sweep compared after it failed has been put right by that.</summary>
    public static string StateOf(bool hasFailed, DateTime failedOn, DateTime? lastSweep) =>
        hasFailed && !(lastSweep >= failedOn) ? State.Wrong : State.Look;
}
