namespace CoachingExtensions.Conversations;

/// <summary>What is asked, and by whom it may be answered.</summary>
internal static class Asked
{
    /// <summary>In the order of the sections and of the questions in them.</summary>
    public static IEnumerable<Question> InOrder(IEnumerable<Question> questions) => questions
        .OrderBy(question => question.Section.Order)
        .ThenBy(question => question.Section.Name, StringComparer.Ordinal)
        .ThenBy(question => question.Section.Id)
        .ThenBy(question => question.Order)
        .ThenBy(question => question.Prompt, StringComparer.Ordinal);

    public static IEnumerable<Question> Now(IEnumerable<Question> questions) => InOrder(questions.Where(question => question.IsAsked));

    /// <summary>Whether somebody may answer it now.</summary>
    public static bool MayAnswer(Conversation conversation, Question question, Guid userId) =>
        conversation.IsWaiting && question.IsAsked && IsFor(conversation, question.AnsweredBy, userId);

    /// <summary>Those who may answer a question, with whom an answer to it is shared.</summary>
    public static IEnumerable<Guid> Answerers(Conversation conversation, Answerer answerer) =>
        new[] { conversation.ManagerId, conversation.RepId }.OfType<Guid>().Concat(conversation.CoachIds).Distinct()
            .Where(user => IsFor(conversation, answerer, user));

    /// <summary>What stands in the way of answering; null for nothing. Who takes no part learns nothing.</summary>
    /// <param name="id">The conversation that was named.</param>
    /// <param name="conversation">It, if it is there.</param>
    /// <param name="question">The question, if it is one of its template.</param>
    /// <param name="userId">Who answers.</param>
    public static Message? Problem(Guid id, Conversation? conversation, Question? question, Guid userId)
    {
        if (conversation is null || !conversation.HasPart(userId)) return Refusals.NotYoursToAnswer(id);
        if (!conversation.IsWaiting) return Refusals.AnswersFixed(conversation.Subject);
        if (question is not { IsAsked: true }) return Refusals.NotAsked(conversation.Subject);
        return IsFor(conversation, question.AnsweredBy, userId) ? null : Refusals.NotYourQuestion(question.Prompt, question.AnsweredBy);
    }

    private static bool IsFor(Conversation conversation, Answerer answerer, Guid userId) => answerer switch
    {
        Answerer.Rep => conversation.RepId == userId,
        Answerer.Either => conversation.HasPart(userId),
        _ => conversation.IsCoachedBy(userId),
    };
}
