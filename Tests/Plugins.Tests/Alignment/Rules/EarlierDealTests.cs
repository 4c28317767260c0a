using CoachingExtensions.Alignment;

namespace CoachingExtensions.Tests.Rules;

public sealed class EarlierDealTests
{
    private static readonly DateTime Noon = new(2026, 3, 18, 12, 0, 0, DateTimeKind.Utc);
    private static readonly DealStand Now = new(400, new DateTime(2026, 4, 1), 2, "Propose");

    private static EarlierDeal Before(DateTime until, decimal value, long version = 1) => new(Guid.Empty, until, version, Now with { Value = value });

    [Fact]
    public void A_deal_stood_as_before_the_first_change_since() =>
        Assert.Equal(200, EarlierDeal.At(Noon, [Before(Noon.AddDays(2), 300), Before(Noon.AddDays(1), 200), Before(Noon.AddDays(-1), 100)], Now).Value);

    [Fact]
    public void A_deal_that_was_not_changed_since_stood_as_it_stands() => Assert.Equal(Now, EarlierDeal.At(Noon, [Before(Noon.AddSeconds(-1), 100)], Now));

    [Fact]
    public void What_was_changed_at_the_very_instant_is_changed_since() => Assert.Equal(100, EarlierDeal.At(Noon, [Before(Noon, 100)], Now).Value);

    [Fact]
    public void Of_changes_of_one_instant_the_earlier_tells() => Assert.Equal(100, EarlierDeal.At(Noon, [Before(Noon, 300, 9), Before(Noon, 100, 8)], Now).Value);

    [Fact]
    public void A_time_of_day_fractions_of_a_cent_and_another_name_for_the_stage_are_no_change() =>
        Assert.True(Now.IsLike(new DealStand(400.0004m, new DateTime(2026, 4, 1, 9, 0, 0), 2, "Proposal")));

    [Theory]
    [InlineData(401, "2026-04-01", 2)]
    [InlineData(400, "2026-04-02", 2)]
    [InlineData(400, "2026-04-01", 3)]
    [InlineData(null, "2026-04-01", 2)]
    [InlineData(400, null, 2)]
    [InlineData(400, "2026-04-01", null)]
    public void Another_value_day_or_stage_is_a_change_and_none_too(int? value, string? day, int? stage) =>
        Assert.False(Now.IsLike(new DealStand(value, day is null ? null : DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture), stage, Now.StageName)));

    [Fact]
    public void An_amount_that_no_row_holds_is_kept_as_the_largest() => Assert.Equal(100_000_000_000m, (Now with { Value = 900_000_000_000m }).Kept.Value);

    [Theory]
    [InlineData("2026-04-02", true)]
    [InlineData("2026-04-01", false)]
    [InlineData("2026-03-31", false)]
    [InlineData(null, false)]
    public void A_deal_is_put_off_when_it_closes_later(string? day, bool isPutOff) =>
        Assert.Equal(isPutOff, Now.IsPutOffIn(Now with { ClosesOn = day is null ? null : DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture) }));

    [Fact]
    public void A_deal_that_gets_its_first_closing_date_is_not_put_off() => Assert.False((Now with { ClosesOn = null }).IsPutOffIn(Now));
}
