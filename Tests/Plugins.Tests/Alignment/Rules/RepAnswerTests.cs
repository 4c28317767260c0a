using CoachingExtensions.Alignment;

namespace CoachingExtensions.Tests.Alignment;

public sealed class RepAnswerTests
{
    private const int Draft = PlanAgreement.Draft;
    private const int Proposed = PlanAgreement.Proposed;
    private const int Agreed = PlanAgreement.Agreed;
    private const int Closed = PlanAgreement.Closed;

    [Theory]
    [InlineData(Proposed, true, null)]
    [InlineData(Agreed, true, "Fine with me")]
    [InlineData(Proposed, false, "Fewer calls, please")]
    public void An_answer_is_taken(int status, bool agrees, string? comment) => Assert.Null(new RepAnswer(agrees, comment).Obstacle(status));

    [Theory]
    [InlineData(Draft, true, null, "is still a draft: wait until your manager proposes it")]
    [InlineData(Closed, true, null, "is closed, and nothing of it changes any more")]
    [InlineData(Proposed, false, null, "is left as it is: say in the comment what to change, or agree")]
    public void An_answer_is_refused(int status, bool agrees, string? comment, string because) => Assert.Equal(because, new RepAnswer(agrees, comment).Obstacle(status).Said());

    [Fact]
    public void A_comment_has_room_in_its_column() =>
        Assert.Equal("got a comment of 2001 characters: write 2000 at most", new RepAnswer(true, new string('x', 2001)).Obstacle(Proposed).Said());

    [Theory]
    [InlineData(Draft, Proposed, true, false, true, nameof(RepQuestionWork.Ask))]
    [InlineData(Proposed, Proposed, true, false, true, nameof(RepQuestionWork.Ask))]
    [InlineData(Proposed, Proposed, false, false, false, nameof(RepQuestionWork.Ask))]
    [InlineData(Proposed, Proposed, false, true, true, nameof(RepQuestionWork.Leave))]
    [InlineData(Draft, Agreed, false, false, true, nameof(RepQuestionWork.Leave))]
    [InlineData(Proposed, Agreed, false, true, true, nameof(RepQuestionWork.Leave))]
    [InlineData(Agreed, Agreed, false, true, false, nameof(RepQuestionWork.Ask))]
    [InlineData(Agreed, Agreed, false, false, false, nameof(RepQuestionWork.Withdraw))]
    [InlineData(Proposed, Draft, false, false, true, nameof(RepQuestionWork.Withdraw))]
    [InlineData(Agreed, Closed, false, false, true, nameof(RepQuestionWork.Withdraw))]
    [InlineData(Draft, Draft, false, false, false, nameof(RepQuestionWork.Leave))]
    public void A_rep_is_asked_when_there_is_something_to_answer(int before, int after, bool isProposed, bool hadAgreed, bool isSamePlan, string work) =>
        Assert.Equal(work, RepIsAsked.When(before, after, isProposed, hadAgreed, isSamePlan).ToString());

    [Theory]
    [InlineData(0, "\"First quarter\" is agreed. From now on your week shows what it asks of you.")]
    [InlineData(1, "\"First quarter\" is agreed. From now on your week shows what it asks of you. 1 more plan was agreed today.")]
    [InlineData(2, "\"First quarter\" is agreed. From now on your week shows what it asks of you. 2 more plans were agreed today.")]
    public void The_rep_is_told_of_a_plan_and_of_how_many_more(int more, string said) => Assert.Equal(said, RepIsAsked.Told("First quarter", more).Said());
}
