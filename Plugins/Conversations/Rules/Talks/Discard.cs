namespace CoachingExtensions.Conversations;

/// <summary>A conversation that was begun by mistake: nothing came of it, so that nothing of it has to stay.</summary>
internal static class Discard
{
    /// <summary>What stands in the way; null for nothing. Who takes no part learns nothing.</summary>
    /// <param name="id">The conversation that was named.</param>
    /// <param name="conversation">It, if it is there.</param>
    /// <param name="userId">Who wants that.</param>
    /// <param name="isUsed">Whether anything was answered or promised in it; asked only where it matters.</param>
    public static Message? Problem(Guid id, Conversation? conversation, Guid userId, Func<bool> isUsed)
    {
        if (conversation is null || !conversation.HasPart(userId)) return Refusals.NotReadable(id);
        if (conversation.State != ConversationState.Open) return Refusals.NotBegun(conversation.Subject);
        if (conversation.ManagerId != userId) return Refusals.OnlyTheManagersTo(Refusals.Discard, conversation.Subject);
        return isUsed() ? Refusals.Used(conversation.Subject) : null;
    }

    /// <summary>One that was planned is planned again; one that was begun on the spot goes.</summary>
    public static bool WasPlanned(Conversation conversation) => conversation.PlannedStart is not null && conversation.PlannedStart != conversation.StartedOn;
}
