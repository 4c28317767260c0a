namespace CoachingExtensions.Conversations;

/// <summary>What became of a commitment.</summary>
internal static class CommitmentState
{
    public const string Kept = "kept";
    public const string Open = "open";
    public const string Broken = "broken";

    /// <summary>Done is kept, also when it was late; given up or past its day is broken.</summary>
    public static string Of(bool isCompleted, bool isCanceled, DateTime? due, DateTime today)
    {
        if (isCompleted) return Kept;
        return isCanceled || due?.Date < today.Date ? Broken : Open;
    }
}
