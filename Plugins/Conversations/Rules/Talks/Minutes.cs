namespace CoachingExtensions.Conversations;

/// <summary>How long a conversation took.</summary>
internal static class Minutes
{
    public const int Most = 24 * 60;

    public static bool IsSensible(int minutes) => minutes is >= 0 and <= Most;

    /// <summary>
    /// What is claimed when nobody says how long it took: the time since it began. One that was left open for days did not take
    /// days, and one that never began has no beginning: these take what was planned.
    /// </summary>
    public static int Otherwise(Conversation conversation, int? usual, DateTime end)
    {
        if (conversation.StartedOn is { } start && Whole(end - start) is var elapsed && IsSensible(elapsed)) return elapsed;
        if (conversation is { PlannedStart: { } from, PlannedEnd: { } to } && Whole(to - from) is var planned && IsSensible(planned)) return planned;
        return usual ?? 0;
    }

    /// <summary>What has gone by while it is going on.</summary>
    public static int SoFar(Conversation conversation, DateTime now) =>
        conversation is { State: ConversationState.Open, StartedOn: { } start } && start < now ? Math.Min(Most, Whole(now - start)) : 0;

    private static int Whole(TimeSpan time) => (int)Math.Round(time.TotalMinutes);
}
