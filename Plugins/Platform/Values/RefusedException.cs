namespace CoachingExtensions.Platform;

/// <summary>Somebody is refused something, and told why and what to do: the message is for a person, and is said in that person's language.</summary>
internal sealed class RefusedException(Message refusal) : Exception(refusal.ToString())
{
    /// <summary>What to tell.</summary>
    public Message Refusal => refusal;

    /// <summary>Whether the platform tries again by itself: what was done stays done.</summary>
    public bool IsRetried { get; init; }
}
