namespace CoachingExtensions.Conversations;

/// <summary>What is asked and what was said, whoever may read it: an answer that somebody may not see is an answer all the same.</summary>
internal interface IAgendas
{
    IReadOnlyList<Question> QuestionsOf(Guid templateId);

    IReadOnlyList<GivenAnswer> AnswersOf(Guid conversationId);

    IReadOnlyList<Commitment> CommitmentsOf(Guid conversationId);
}
