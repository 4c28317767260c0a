using CoachingExtensions.Conversations;

namespace CoachingExtensions.Tests.Rules;

public sealed class WhoMayTests
{
    private static string? Change(object from, object to, Guid user) => StateChange.Problem(Talks.Of((ConversationState)from), (ConversationState)to, user).Said();

    private static string? Touch(ConversationState state, object facet, Guid user, bool isAdministrator = false, bool isAnswered = false) =>
        FacetChange.Problem(Talks.Of(state), (Facet)facet, user, () => isAdministrator, () => isAnswered).Said();

    [Theory]
    [InlineData(ConversationState.Open)]
    [InlineData(ConversationState.Scheduled)]
    public void The_manager_and_the_coaches_complete_what_waits(object from)
    {
        Assert.Null(Change(from, ConversationState.Completed, Talks.Manager));
        Assert.Null(Change(from, ConversationState.Completed, Talks.Coach));
        Assert.NotNull(Change(from, ConversationState.Completed, Talks.Rep));
        Assert.NotNull(Change(from, ConversationState.Completed, Talks.Stranger));
    }

    [Fact]
    public void The_manager_alone_cancels()
    {
        Assert.Null(Change(ConversationState.Open, ConversationState.Canceled, Talks.Manager));
        Assert.NotNull(Change(ConversationState.Open, ConversationState.Canceled, Talks.Coach));
        Assert.NotNull(Change(ConversationState.Open, ConversationState.Canceled, Talks.Rep));
    }

    [Theory]
    [InlineData(ConversationState.Open)]
    [InlineData(ConversationState.Canceled)]
    [InlineData(ConversationState.Scheduled)]
    public void Nobody_reopens_what_was_held(object to) => Assert.NotNull(Change(ConversationState.Completed, to, Talks.Manager));

    [Fact]
    public void What_was_cancelled_is_reopened_by_its_manager_before_it_is_completed()
    {
        Assert.NotNull(Change(ConversationState.Canceled, ConversationState.Completed, Talks.Manager));
        Assert.Null(Change(ConversationState.Canceled, ConversationState.Open, Talks.Manager));
        Assert.NotNull(Change(ConversationState.Canceled, ConversationState.Open, Talks.Coach));
    }

    [Fact]
    public void A_state_that_stays_is_nobody_s_business() => Assert.Null(Change(ConversationState.Completed, ConversationState.Completed, Talks.Stranger));

    [Theory]
    [InlineData(Facet.Manager)]
    [InlineData(Facet.Rep)]
    public void Its_manager_hands_it_over_while_it_waits(object facet)
    {
        Assert.Null(Touch(ConversationState.Open, facet, Talks.Manager));
        Assert.NotNull(Touch(ConversationState.Open, facet, Talks.Coach));
        Assert.NotNull(Touch(ConversationState.Open, facet, Talks.Rep));
    }

    [Theory]
    [InlineData(Facet.Manager)]
    [InlineData(Facet.Rep)]
    [InlineData(Facet.Coaches)]
    public void Who_took_part_is_put_right_by_an_administrator_alone(object facet)
    {
        Assert.NotNull(Touch(ConversationState.Completed, facet, Talks.Manager));
        Assert.Null(Touch(ConversationState.Completed, facet, Talks.Stranger, isAdministrator: true));
    }

    [Theory]
    [InlineData(Facet.Template)]
    [InlineData(Facet.Record)]
    public void What_was_held_is_changed_by_nobody(object facet) =>
        Assert.NotNull(Touch(ConversationState.Completed, facet, Talks.Manager, isAdministrator: true));

    [Fact]
    public void A_template_stays_once_one_of_its_questions_is_answered()
    {
        Assert.Null(Touch(ConversationState.Open, Facet.Template, Talks.Manager));
        Assert.NotNull(Touch(ConversationState.Open, Facet.Template, Talks.Manager, isAnswered: true));
    }

    [Fact]
    public void The_rep_alone_judges_and_only_what_was_held()
    {
        var held = Talks.Of(ConversationState.Completed);
        Assert.Null(Judgement.Problem(held.Id, held, Talks.Rep));
        Assert.NotNull(Judgement.Problem(held.Id, held, Talks.Manager));
        Assert.NotNull(Judgement.Problem(held.Id, Talks.Of(ConversationState.Open), Talks.Rep));
    }

    [Fact]
    public void Nobody_judges_a_talk_with_oneself()
    {
        var alone = Talks.Of(ConversationState.Completed) with { ManagerId = Talks.Rep };
        Assert.NotNull(Judgement.Problem(alone.Id, alone, Talks.Rep));
        Assert.False(Judgement.IsFor(alone, Talks.Rep));
    }

    [Fact]
    public void A_stranger_is_told_the_same_whether_it_is_there_or_not()
    {
        var held = Talks.Of(ConversationState.Completed);
        Assert.Equal(Judgement.Problem(held.Id, null, Talks.Stranger).Said(), Judgement.Problem(held.Id, held, Talks.Stranger).Said());
    }

    [Theory]
    [InlineData(null)]
    [InlineData((int)Verdict.NotGiven)]
    [InlineData(7)]
    public void What_is_no_verdict_is_refused(int? verdict) => Assert.NotNull(Judgement.Problem(verdict));
}
