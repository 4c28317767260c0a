using CoachingExtensions.Alignment;
using Xunit;

namespace CoachingExtensions.Tests.Alignment;

public sealed class LinkIntervalsTests
{
    private static readonly DateTime Start = new(2026, 4, 1);
    private static readonly DateTime Today = new(2026, 4, 15);
    private static readonly Guid Target = Guid.NewGuid();
    private static readonly Guid Account = Guid.NewGuid();

    [Fact]
    public void What_matches_when_the_plan_is_agreed_opens_from_its_start() =>
        Assert.Equal(new LinkChange.Open(Start), LinkIntervals.Decide([], true, From(Start)));

    [Fact]
    public void What_matches_later_opens_from_that_day() =>
        Assert.Equal(new LinkChange.Open(Today), LinkIntervals.Decide([], true, From(Today)));

    [Fact]
    public void A_link_that_waits_for_its_plan_to_begin_stays_as_it_is() =>
        Assert.Null(LinkIntervals.Decide([Link(LinkKind.Automatic, Today.AddDays(10), null)], true, From(Today)));

    [Fact]
    public void What_never_matched_stays_without_a_link() => Assert.Null(LinkIntervals.Decide([], false, From(Today)));

    [Fact]
    public void What_no_longer_matches_closes_today_still_included()
    {
        var link = Link(LinkKind.Automatic, Start, null);
        Assert.Equal(new LinkChange.Move(link.Id, Start, Today), LinkIntervals.Decide([link], false, From(Today)));
        Assert.True((link with { To = Today }).IsInForceOn(Today));
        Assert.False((link with { To = Today }).IsInForceOn(Today.AddDays(1)));
    }

    [Fact]
    public void Matching_again_on_the_same_day_clears_the_end()
    {
        var link = Link(LinkKind.Automatic, Start, Today);
        Assert.Equal(new LinkChange.Move(link.Id, Start, null), LinkIntervals.Decide([link], true, From(Today)));
    }

    [Fact]
    public void Matching_again_before_the_plan_begins_leaves_the_beginning()
    {
        var link = Link(LinkKind.Automatic, Today.AddDays(10), Today);
        Assert.Equal(new LinkChange.Move(link.Id, Today.AddDays(10), null), LinkIntervals.Decide([link], true, From(Today)));
    }

    [Fact]
    public void Agreed_again_on_the_day_it_closed_a_link_opens_from_the_start()
    {
        var link = Link(LinkKind.Automatic, Today.AddDays(-2), Today);
        Assert.Equal(new LinkChange.Move(link.Id, Start, null), LinkIntervals.Decide([link], true, From(Start)));
    }

    [Fact]
    public void A_link_closed_on_a_day_that_has_begun_elsewhere_stays_closed() =>
        Assert.Null(LinkIntervals.Decide([Link(LinkKind.Automatic, Start, Today.AddDays(1))], false, From(Today)));

    [Fact]
    public void Matching_again_on_a_later_day_opens_a_new_link()
    {
        var link = Link(LinkKind.Automatic, Start, Today.AddDays(-1));
        Assert.Equal(new LinkChange.Open(Today), LinkIntervals.Decide([link], true, From(Today)));
    }

    [Fact]
    public void Deciding_twice_changes_nothing()
    {
        Assert.Null(LinkIntervals.Decide([Link(LinkKind.Automatic, Start, null)], true, From(Today)));
        Assert.Null(LinkIntervals.Decide([Link(LinkKind.Automatic, Start, Today)], false, From(Today)));
        Assert.Null(LinkIntervals.Decide([Link(LinkKind.Automatic, Start, Today.AddDays(-3))], false, From(Today)));
    }

    [Theory]
    [InlineData("Manual")]
    [InlineData("Excluded")]
    public void A_link_made_by_hand_survives_and_rules_alone(string kind)
    {
        var byHand = Link(Enum.Parse<LinkKind>(kind), null, null);
        var automatic = Link(LinkKind.Automatic, Start, null);
        Assert.Null(LinkIntervals.Decide([byHand], true, From(Today)));
        Assert.Null(LinkIntervals.Decide([byHand], false, From(Today)));
        Assert.Equal(new LinkChange.Move(automatic.Id, Start, Today), LinkIntervals.Decide([byHand, automatic], true, From(Today)));
    }

    [Fact]
    public void An_event_between_agreeing_and_working_out_does_not_shorten_the_link()
    {
        var link = Link(LinkKind.Automatic, Today, null);
        Assert.Equal(new LinkChange.Move(link.Id, Start, null), LinkIntervals.Decide([link], true, From(Start)));
    }

    [Fact]
    public void Links_made_by_hand_are_in_force_on_every_day() =>
        Assert.True(Link(LinkKind.Manual, null, null).IsInForceOn(Start.AddYears(-1)));

    [Fact]
    public void An_automatic_link_is_in_force_from_its_first_to_its_last_day()
    {
        var link = Link(LinkKind.Automatic, Start, Today);
        Assert.Equal(
            [false, true, true, false],
            new[] { Start.AddDays(-1), Start, Today, Today.AddDays(1) }.Select(link.IsInForceOn));
    }

    [Theory]
    [InlineData(-10)]
    [InlineData(6)]
    public void The_win_that_ends_the_match_closes_on_the_deals_closing_date_be_it_earlier_or_later(int days)
    {
        var link = Link(LinkKind.Automatic, Start, null);
        Assert.Equal(new LinkChange.Move(link.Id, Start, Today.AddDays(days)), LinkIntervals.Decide([link], false, Closing(Today.AddDays(days))));
    }

    [Fact]
    public void A_deal_that_is_closed_does_not_end_what_still_matches() =>
        Assert.Null(LinkIntervals.Decide([Link(LinkKind.Automatic, Start, null)], true, Closing(Today.AddDays(-10))));

    [Fact]
    public void A_closing_date_that_is_corrected_takes_the_end_along()
    {
        var link = Link(LinkKind.Automatic, Start, Today.AddDays(6));
        Assert.Equal(new LinkChange.Move(link.Id, Start, Today.AddDays(2)), LinkIntervals.Decide([link], false, Closing(Today.AddDays(2), Today.AddDays(6))));
    }

    [Fact]
    public void A_closing_date_that_is_corrected_leaves_what_ended_on_another_day() =>
        Assert.Null(LinkIntervals.Decide([Link(LinkKind.Automatic, Start, Today.AddDays(-3))], false, Closing(Today.AddDays(2), Today.AddDays(6))));

    [Fact]
    public void Matching_again_before_the_closing_date_clears_it()
    {
        var link = Link(LinkKind.Automatic, Start, Today.AddDays(6));
        Assert.Equal(new LinkChange.Move(link.Id, Start, null), LinkIntervals.Decide([link], true, From(Today)));
    }

    [Fact]
    public void Every_open_link_of_a_record_ends_on_the_closing_date()
    {
        TargetLink[] links = [Link(LinkKind.Automatic, Start, null), Link(LinkKind.Automatic, Today, null)];
        Assert.Equal([Today.AddDays(-1), Today.AddDays(-1)], LinkIntervals.All(links, false, Closing(Today.AddDays(-1))).Cast<LinkChange.Move>().Select(move => move.To));
    }

    private static LinkDays From(DateTime opensFrom) => new(Today, opensFrom);

    private static LinkDays Closing(DateTime day, DateTime? before = null) => From(Today) with { Closing = new DealClosing(day, before) };

    private static TargetLink Link(LinkKind kind, DateTime? from, DateTime? to) => new(Guid.NewGuid(), Target, null, Account, kind, from, to);
}
