namespace CoachingExtensions.Conversations;

/// <summary>Which questions have their answer, and which required ones still want it.</summary>
/// <param name="answers">All of the conversation.</param>
/// <param name="commitments">All that were made in it. One that stands answers a question for a commitment; one that was given up does not.</param>
internal sealed class AnswersSoFar(IEnumerable<GivenAnswer> answers, IEnumerable<Commitment> commitments)
{
    private readonly HashSet<Guid> answered = new(answers.Where(answer => !answer.IsEmpty).Select(answer => answer.QuestionId));
    private readonly bool isPromised = commitments.Any(commitment => !commitment.IsGivenUp);

    public bool Cover(Question question) => answered.Contains(question.Id) || (question.Kind == QuestionKind.Commitment && isPromised);

    /// <param name="questions">All of the template.</param>
    public IReadOnlyList<Question> Missing(IEnumerable<Question> questions) =>
        [.. Asked.Now(questions).Where(question => question.IsRequired && !Cover(question))];
}
