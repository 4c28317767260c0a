namespace CoachingExtensions.Conversations;

/// <summary>Which of the conversations that wait is meant by somebody who comes to talk.</summary>
internal static class FindOrStart
{
    /// <summary>The one that a manager goes on with: the open one, else the scheduled one that comes first; null for a new one.</summary>
    /// <param name="waiting">Those about the record.</param>
    /// <param name="managerId">Who starts.</param>
    public static Conversation? ToGoOnWith(IEnumerable<Conversation> waiting, Guid managerId) =>
        First(waiting.Where(conversation => conversation.ManagerId == managerId));

    /// <summary>The one to show: the user's own as a manager, else as a coach beside one, else as the rep.</summary>
    public static Conversation? ToShow(IReadOnlyCollection<Conversation> waiting, Guid userId) =>
        ToGoOnWith(waiting, userId)
        ?? First(waiting.Where(conversation => conversation.IsCoachedBy(userId)))
        ?? First(waiting.Where(conversation => conversation.RepId == userId));

    private static Conversation? First(IEnumerable<Conversation> waiting) => waiting
        .OrderBy(conversation => conversation.State == ConversationState.Open ? 0 : 1)
        .ThenBy(conversation => conversation.State == ConversationState.Open ? DateTime.MinValue : conversation.PlannedStart ?? DateTime.MaxValue)
        .ThenByDescending(conversation => conversation.CreatedOn)
        .FirstOrDefault(conversation => conversation.IsWaiting);
}
