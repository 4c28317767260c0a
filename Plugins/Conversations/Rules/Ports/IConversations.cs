namespace CoachingExtensions.Conversations;

/// <summary>Conversations, as the caller may see and write them; what the caller may not, the platform refuses.</summary>
internal interface IConversations
{
    /// <summary>Whoever may read it: what it is decides what others may do.</summary>
    Conversation? Find(Guid id);

    /// <summary>One that the caller may read.</summary>
    Conversation? FindReadable(Guid id);

    /// <summary>The open and scheduled ones about a record.</summary>
    IReadOnlyList<Conversation> WaitingAbout(CoachedRecord record);

    Guid Start(CoachedRecord record, TemplateChoice template);

    /// <summary>A scheduled one begins.</summary>
    void Begin(Conversation conversation, TemplateChoice? template);

    /// <summary>Says in which pipeline review it is held: the product alone says so.</summary>
    void HoldIn(Guid id, Guid reviewId);

    void Complete(Guid id, int? minutes);

    /// <summary>Whether anything was answered or promised in it.</summary>
    bool IsUsed(Guid id);

    /// <summary>One that has begun is scheduled as it was.</summary>
    void PlanAgain(Guid id);

    /// <summary>As the system: who may begin a conversation need not be allowed to delete activities.</summary>
    void Remove(Guid id);

    /// <summary>Writes the row that is the rep's own.</summary>
    void Judge(Guid id, int verdict, string? words);
}
