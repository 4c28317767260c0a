namespace CoachingExtensions.Conversations;

/// <summary>Who may bring a conversation into another state, and when.</summary>
internal static class StateChange
{
    /// <summary>What stands in the way; null for nothing.</summary>
    /// <param name="conversation">As it is.</param>
    /// <param name="next">The state it is to have.</param>
    /// <param name="userId">Who wants that.</param>
    public static Message? Problem(Conversation conversation, ConversationState next, Guid userId)
    {
        if (next == conversation.State) return null;
        if (conversation.State == ConversationState.Completed) return Refusals.StaysCompleted(conversation.Subject);

        var isCanceled = conversation.State == ConversationState.Canceled;
        return next switch
        {
            ConversationState.Completed when isCanceled => Refusals.CompletedThoughCanceled(conversation.Subject),
            ConversationState.Completed => conversation.IsCoachedBy(userId) ? null : Refusals.NotYoursTo(Refusals.Complete, conversation.Subject),
            ConversationState.Canceled => conversation.ManagerId == userId ? null : Refusals.OnlyTheManagersTo(Refusals.Cancel, conversation.Subject),
            _ when isCanceled => conversation.ManagerId == userId ? null : Refusals.OnlyTheManagersTo(Refusals.Reopen, conversation.Subject),
            _ => conversation.IsCoachedBy(userId) ? null : Refusals.NotYoursTo(Refusals.StartOrSchedule, conversation.Subject),
        };
    }
}
