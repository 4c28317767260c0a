namespace CoachingExtensions.Conversations;

/// <summary>Which required questions nobody answered.</summary>
internal static class MissingAnswers
{
    /// <param name="questions">All of the template.</param>
    /// <param name="answers">All of the conversation.</param>
    /// <param name="commitments">All that were made in it. One that stands answers a question for a commitment; one that was given up does not.</param>
    public static IReadOnlyList<Question> Of(IEnumerable<Question> questions, IEnumerable<GivenAnswer> answers, IEnumerable<Commitment> commitments)
    {
        var answered = new HashSet<Guid>(answers.Where(answer => !answer.IsEmpty).Select(answer => answer.QuestionId));
        var isPromised = commitments.Any(commitment => !commitment.IsGivenUp);
        return [.. Asked.Now(questions)
            .Where(question => question.IsRequired && !answered.Contains(question.Id))
            .Where(question => !(question.Kind == QuestionKind.Commitment && isPromised))];
    }
}
