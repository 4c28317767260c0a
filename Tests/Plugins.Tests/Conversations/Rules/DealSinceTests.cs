using System.Globalization;
using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;

namespace CoachingExtensions.Tests.Rules;

public sealed class DealSinceTests
{
    private static readonly DateTime Since = new(2026, 3, 4, 10, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Today = new(2026, 3, 18);
    private static readonly DealStand Stood = new(20_000, new DateTime(2026, 4, 1), 1, "Develop");

    private static RepDeal Deal(DealStand now, DealState state = DealState.Open) => new(Guid.NewGuid(), "Fleet", state, Since.AddDays(-30)) { Now = now };

    private static string Of(RepDeal deal) => string.Join(" ", DealSince.Of(deal, Stood, Since, Since.Date, Today));

    private static DateTime? Day(string? day) => day is null ? null : DateTime.Parse(day, CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(20_000, "2026-04-01", 1, "")]
    [InlineData(30_000, "2026-04-01", 1, "grew")]
    [InlineData(10_000, "2026-04-01", 1, "shrank")]
    [InlineData(20_000, "2026-04-02", 1, "slipped")]
    [InlineData(20_000, "2026-03-31", 1, "sooner")]
    [InlineData(20_000, "2026-04-01", 2, "moved")]
    [InlineData(20_000, "2026-04-01", 0, "moved")]
    [InlineData(30_500, "2026-05-12", 2, "moved slipped grew")]
    [InlineData(20_000, "2026-03-17", 1, "late sooner")]
    [InlineData(20_000, "2026-03-18", 1, "sooner")]
    [InlineData(null, null, null, "")]
    public void An_open_deal_is_compared_with_how_it_stood(int? value, string? day, int? stage, string what) => Assert.Equal(what, Of(Deal(new DealStand(value, Day(day), stage, null))));

    [Fact]
    public void A_first_amount_is_growth() => Assert.Equal([DealSince.Grew], DealSince.Of(Deal(Stood), Stood with { Value = null }, Since, Since.Date, Today));

    [Fact]
    public void A_first_closing_date_is_no_slip() => Assert.Empty(DealSince.Of(Deal(Stood), Stood with { ClosesOn = null }, Since, Since.Date, Today));

    [Fact]
    public void A_new_deal_is_new_whatever_became_of_it_since() => Assert.Equal("new late", Of(Deal(new DealStand(1, new DateTime(2026, 3, 10), 3, null)) with { MadeOn = Since }));

    [Theory]
    [InlineData(DealState.Won, "2026-03-04", "won")]
    [InlineData(DealState.Lost, "2026-03-18", "lost")]
    [InlineData(DealState.Won, "2026-03-03", "")]
    [InlineData(DealState.Lost, null, "")]
    public void A_deal_that_is_over_is_won_or_lost_and_nothing_else(object state, string? closed, string what) =>
        Assert.Equal(what, Of(Deal(Stood with { Value = 1 }, (DealState)state) with { ClosedOn = Day(closed) }));
}
