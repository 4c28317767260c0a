using CoachingExtensions.Conversations;

namespace CoachingExtensions.Tests.Rules;

public sealed class FindOrStartTests
{
    private static readonly Conversation Open = Talks.Of(ConversationState.Open);
    private static readonly Conversation Monday = Talks.Of(ConversationState.Scheduled) with { PlannedStart = Talks.Noon.AddDays(5) };
    private static readonly Conversation Friday = Talks.Of(ConversationState.Scheduled) with { PlannedStart = Talks.Noon.AddDays(2) };

    [Fact]
    public void The_open_one_is_gone_on_with_before_a_scheduled_one() =>
        Assert.Equal(Open, FindOrStart.ToGoOnWith([Monday, Open, Friday], Talks.Manager));

    [Fact]
    public void Without_an_open_one_the_scheduled_one_that_comes_first_starts() =>
        Assert.Equal(Friday, FindOrStart.ToGoOnWith([Monday, Friday], Talks.Manager));

    [Fact]
    public void One_of_another_manager_is_not_gone_on_with() =>
        Assert.Null(FindOrStart.ToGoOnWith([Open with { ManagerId = Talks.Stranger }], Talks.Manager));

    [Fact]
    public void One_that_was_held_or_cancelled_is_not_gone_on_with() =>
        Assert.Null(FindOrStart.ToGoOnWith([Talks.Of(ConversationState.Completed), Talks.Of(ConversationState.Canceled)], Talks.Manager));

    [Fact]
    public void A_coach_and_the_rep_are_shown_the_one_they_take_part_in()
    {
        Assert.Equal(Open, FindOrStart.ToShow([Open], Talks.Coach));
        Assert.Equal(Open, FindOrStart.ToShow([Open], Talks.Rep));
        Assert.Null(FindOrStart.ToShow([Open], Talks.Stranger));
    }

    [Fact]
    public void A_manager_is_shown_the_own_one_before_one_to_coach_in()
    {
        var beside = Open with { ManagerId = Talks.Stranger, CoachIds = [Talks.Manager] };
        Assert.Equal(Friday, FindOrStart.ToShow([beside, Friday], Talks.Manager));
    }
}
