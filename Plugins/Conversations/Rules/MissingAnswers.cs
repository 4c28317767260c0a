namespace CoachingExtensions.Conversations;

/// <summary>A question as the conversation's template asks it.</summary>
internal sealed record AskedQuestion(Guid Id, string Prompt, bool IsRequired, bool IsCommitment);

/// <summary>An answer as far as it matters here.</summary>
internal sealed record GivenAnswer(Guid QuestionId, string? Text, decimal? Number, DateTime? Date)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && Number is null && Date is null;
}

/// <summary>Which required questions nobody answered.</summary>
internal static class MissingAnswers
{
    /// <param name="questions">In the order they are asked.</param>
    /// <param name="answers">All answers of the conversation.</param>
    /// <param name="hasCommitments">Whether the rep committed to something: that answers a question for a commitment.</param>
    public static IReadOnlyList<string> Of(
        IEnumerable<AskedQuestion> questions, IEnumerable<GivenAnswer> answers, bool hasCommitments)
    {
        var answered = new HashSet<Guid>(answers.Where(answer => !answer.IsEmpty).Select(answer => answer.QuestionId));
        return [.. questions
            .Where(question => question.IsRequired && !answered.Contains(question.Id))
            .Where(question => !(question.IsCommitment && hasCommitments))
            .Select(question => question.Prompt)];
    }
}
