namespace CoachingExtensions.Conversations;

/// <summary>Whether somebody may judge a conversation: the rep alone says whether it was coaching.</summary>
internal static class Judgement
{
    public static readonly IReadOnlyList<Verdict> Allowed = [Verdict.No, Verdict.Somewhat, Verdict.Yes];

    public static bool IsFor(Conversation conversation, Guid userId) =>
        conversation.State == ConversationState.Completed && conversation.RepId == userId && !conversation.IsWithOneself;

    /// <summary>What stands in the way; null for nothing. Who is not the rep learns nothing, not even that it exists.</summary>
    /// <param name="id">The conversation that was named.</param>
    /// <param name="conversation">It, if it is there.</param>
    /// <param name="userId">Who judges.</param>
    public static Message? Problem(Guid id, Conversation? conversation, Guid userId)
    {
        if (conversation is null || conversation.RepId != userId) return Refusals.NotYoursToJudge(id);
        if (conversation.IsWithOneself) return Refusals.NobodyToJudge(conversation.Subject);
        return conversation.State == ConversationState.Completed ? null : Refusals.NotHeldYet(conversation.Subject);
    }

    public static Message? Problem(int? verdict) =>
        verdict is { } value && Allowed.Contains((Verdict)value) ? null : Refusals.NoVerdict(verdict);
}
