using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Rhythm;

namespace CoachingExtensions.Tests.Rules;

/// <summary>What can be named, what becomes of it, and what changed about it.</summary>
public sealed class DealsOfAReviewTests
{
    private static readonly Guid One = Guid.NewGuid();
    private static readonly Guid Two = Guid.NewGuid();

    [Fact]
    public void Ids_are_read_in_the_order_in_which_they_were_first_named() => Assert.Equal([Two, One], ChosenDeals.Read($" {Two}, {One:B},{Two:N},"));

    [Theory]
    [InlineData("", "No deal is named")]
    [InlineData(" , ", "No deal is named")]
    [InlineData("x", "\"x\" is no id")]
    [InlineData("x, 5", "\"x\", \"5\" are no ids")]
    public void What_is_no_id_is_refused_by_name(string named, string said) =>
        Assert.Contains(said, Assert.Throws<RefusedException>(() => ChosenDeals.Read(named)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_hundred_deals_are_enough() =>
        Assert.Contains("101 deals are too many", Assert.Throws<RefusedException>(() => ChosenDeals.Read(string.Join(",", Enumerable.Range(0, 101).Select(_ => Guid.NewGuid())))).Message, StringComparison.Ordinal);

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        var closed = Deals.Fine("Closed") with { Outcome = DealOutcome.Won };
        var teams = Deals.Fine("Shared") with { HasRep = false, OwnerName = "Europe" };
        var anothers = Deals.Fine("Dana's") with { Owner = new RecordReference("systemuser", One), OwnerName = "Dana" };

        var refused = Assert.Throws<RefusedException>(() => ChosenDeals.Demand([closed.Id, Two, teams.Id, anothers.Id], [closed, teams, anothers], Deals.Rep)).Message;

        Assert.Equal(
            $"The review cannot start. \"Closed\" is closed. The opportunity {Two} is not there, or you may not read it. \"Shared\" belongs to the team Europe, so there is no rep to talk with. \"Dana's\" is Dana's. Leave them out and start again.",
            refused);
    }

    [Fact]
    public void The_deals_of_a_team_can_be_anybody_s()
    {
        var one = Deals.Fine();
        var another = Deals.Fine() with { Owner = new RecordReference("systemuser", One) };

        Assert.Equal([another, one], ChosenDeals.Demand([another.Id, one.Id], [one, another], null));
    }

    [Theory]
    [InlineData(null, "waiting")]
    [InlineData(ConversationState.Canceled, "waiting")]
    [InlineData(ConversationState.Open, "open")]
    [InlineData(ConversationState.Scheduled, "open")]
    [InlineData(ConversationState.Completed, "held")]
    internal void What_was_said_tells_where_a_deal_stands(ConversationState? talk, string state)
    {
        var deal = Deals.Fine();

        Assert.Equal(state, ItemState.Of(Deals.Item(deal, talk), deal));
    }

    [Theory]
    [InlineData(DealOutcome.Won, "won")]
    [InlineData(DealOutcome.Lost, "lost")]
    internal void A_deal_that_was_closed_meanwhile_is_passed_over(DealOutcome outcome, string state)
    {
        var deal = Deals.Fine();

        Assert.Equal(state, ItemState.Of(Deals.Item(deal), deal with { Outcome = outcome }));
    }

    [Fact]
    public void What_was_said_about_a_deal_stays_when_it_is_won() => Assert.Equal("held", ItemState.Of(Deals.Item(Deals.Fine(), ConversationState.Completed), Deals.Fine() with { Outcome = DealOutcome.Won }));

    [Fact]
    public void A_deal_that_somebody_else_works_by_now_is_passed_over()
    {
        var deal = Deals.Fine();

        Assert.Equal("handedover", ItemState.Of(Deals.Item(deal), deal with { Owner = new RecordReference("systemuser", One) }));
    }

    [Fact]
    public void A_deal_that_cannot_be_read_any_more_is_gone() => Assert.Equal("gone", ItemState.Of(Deals.Item(Deals.Fine()), null));

    [Fact]
    public void Nothing_changed_about_a_deal_that_stands_as_it_stood() => Assert.Equal("", Changes(Stood, deal => deal));

    [Fact]
    public void Its_value_its_day_its_stage_and_its_end_are_changes() => Assert.Equal(
        "outcome,value,closedate,dealstage",
        Changes(Stood, deal => deal with { Value = 2, CloseDate = Deals.Today, Stage = 3, Outcome = DealOutcome.Lost }));

    [Fact]
    public void What_was_taken_away_is_a_change_too() => Assert.Equal("value,closedate,dealstage", Changes(Stood, deal => deal with { Value = null, CloseDate = null, Stage = null }));

    [Fact]
    public void A_review_is_of_a_rep_or_of_a_team() => Assert.Throws<RefusedException>(() => ReviewSubject.Of(One, Two));

    private static DealSnapshot Stood => new(1, Deals.Today.AddDays(30), 2, "Propose");

    private static string Changes(DealSnapshot before, Func<ReviewedDeal, ReviewedDeal> now) =>
        string.Join(",", DealChanges.Since(before, now(Deals.Fine() with { Value = before.Value, CloseDate = before.CloseDate, Stage = before.Stage })));
}
