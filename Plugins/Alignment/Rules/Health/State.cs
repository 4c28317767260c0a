namespace CoachingExtensions.Alignment;

/// <summary>How something is that figures rest on.</summary>
internal static class State
{
    /// <summary>Nothing to do.</summary>
    public const string Ok = "ok";

    /// <summary>Somebody should look at it: it may be meant so.</summary>
    public const string Look = "look";

    /// <summary>Figures are wrong by it, or will be.</summary>
    public const string Wrong = "wrong";

    public static string LookIf(bool found) => found ? Look : Ok;

    public static string WrongIf(bool found) => found ? Wrong : Ok;

    /// <summary>The worst of several.</summary>
    public static string Worst(IReadOnlyCollection<string> states) => states.Contains(Wrong) ? Wrong : LookIf(states.Contains(Look));
}
