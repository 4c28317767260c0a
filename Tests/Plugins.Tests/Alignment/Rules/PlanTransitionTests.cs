using CoachingExtensions.Alignment;

namespace CoachingExtensions.Tests.Alignment;

public sealed class PlanTransitionTests
{
    private const int Draft = PlanAgreement.Draft;
    private const int Proposed = PlanAgreement.Proposed;
    private const int Agreed = PlanAgreement.Agreed;
    private const int Closed = PlanAgreement.Closed;

    [Theory]
    [InlineData(Draft, Proposed)]
    [InlineData(Draft, Agreed)]
    [InlineData(Proposed, Draft)]
    [InlineData(Proposed, Agreed)]
    [InlineData(Agreed, Draft)]
    [InlineData(Agreed, Closed)]
    [InlineData(Closed, Agreed)]
    [InlineData(Closed, Closed)]
    [InlineData(Proposed, Proposed)]
    public void A_plan_may_go(int from, int to) => Assert.Null(PlanTransition.Obstacle(from, to));

    [Theory]
    [InlineData(Draft, Closed, "only an agreed plan can be closed: agree it first")]
    [InlineData(Proposed, Closed, "only an agreed plan can be closed: agree it first")]
    [InlineData(Agreed, Proposed, "it is agreed already: set it back to Draft, and propose it again from there")]
    [InlineData(Closed, Draft, "it is closed: a closed plan can only be agreed again")]
    [InlineData(Closed, Proposed, "it is closed: a closed plan can only be agreed again")]
    [InlineData(Draft, 7, "7 is no status of a plan")]
    public void A_plan_may_not_go(int from, int to, string because) => Assert.Equal(because, PlanTransition.Obstacle(from, to).Said());

    [Fact]
    public void A_new_plan_is_not_closed() => Assert.Equal("only an agreed plan can be closed: agree it first", PlanTransition.Obstacle(null, Closed).Said());

    [Theory]
    [InlineData(null, null, null, Draft)]
    [InlineData(Agreed, null, null, Agreed)]
    [InlineData(Agreed, false, null, Closed)]
    [InlineData(Closed, true, null, Draft)]
    [InlineData(Agreed, true, null, Agreed)]
    [InlineData(Closed, true, Agreed, Agreed)]
    [InlineData(Draft, null, Proposed, Proposed)]
    public void The_status_after_a_change_is_what_is_named_or_what_a_new_state_brings(int? before, bool? isActive, int? status, int after) =>
        Assert.Equal(after, PlanTransition.After(before, isActive, status));
}
