using CoachingExtensions.Rhythm;

namespace CoachingExtensions.Tests.Rules;

/// <summary>model.md, "Order of a pipeline review": the reasons, each on its last day and on the day after.</summary>
public sealed class ReviewReasonsTests
{
    [Fact]
    public void A_deal_that_is_as_it_should_be_has_none() => Assert.Empty(ReviewReasons.Of(Deals.Fine()));

    [Theory]
    [InlineData(0, "early")]
    [InlineData(1, "early")]
    [InlineData(2, "")]
    [InlineData(3, "")]
    [InlineData(104500000, "")]
    [InlineData(null, "")]
    public void Qualify_and_Develop_are_early(int? stage, string reasons) => Assert.Equal(reasons, Reasons(Deals.Fine() with { Stage = stage }));

    [Fact]
    public void It_serves_an_objective_in_a_gap() => Assert.Equal("gap", Reasons(Deals.Fine() with { IsInGap = true }));

    [Theory]
    [InlineData(-1, "slipped")]
    [InlineData(0, "")]
    [InlineData(1, "")]
    [InlineData(null, "")]
    public void Its_closing_date_is_past(int? days, string reasons) => Assert.Equal(reasons, Reasons(Deals.Fine() with { CloseDate = days is { } away ? Deals.Today.AddDays(away) : null }));

    [Theory]
    [InlineData(29, "slipped")]
    [InlineData(30, "")]
    [InlineData(31, "")]
    [InlineData(null, "")]
    public void Its_closing_date_is_later_than_at_its_last_review(int? stoodAt, string reasons) => Assert.Equal(
        reasons,
        Reasons(Deals.Fine() with { LastReview = new DealSnapshot(null, stoodAt is { } days ? Deals.Today.AddDays(days) : null, null, null) }));

    [Theory]
    [InlineData(0, "")]
    [InlineData(-14, "")]
    [InlineData(-15, "stale")]
    [InlineData(null, "stale")]
    public void Nothing_was_completed_in_fourteen_days(int? days, string reasons) => Assert.Equal(reasons, Reasons(Deals.Fine() with { LastDone = days is { } ago ? Deals.Today.AddDays(ago) : null }));

    [Theory]
    [InlineData(0, "")]
    [InlineData(40, "")]
    [InlineData(-1, "nonextstep")]
    [InlineData(null, "nonextstep")]
    public void Nothing_is_due_today_or_later(int? days, string reasons) => Assert.Equal(reasons, Reasons(Deals.Fine() with { NextDue = days is { } away ? Deals.Today.AddDays(away) : null }));

    [Fact]
    public void All_are_told_in_one_order() => Assert.Equal(
        "early,gap,slipped,stale,nonextstep",
        Reasons(Deals.Fine() with { Stage = 0, IsInGap = true, CloseDate = Deals.Today.AddDays(-1), LastDone = null, NextDue = null }));

    [Theory]
    [InlineData("")]
    [InlineData("early")]
    [InlineData("early,gap,nonextstep")]
    public void Are_read_as_they_were_written(string written) => Assert.Equal(written, ReviewReasons.Written(ReviewReasons.Read(written)));

    private static string Reasons(ReviewedDeal deal) => ReviewReasons.Written(ReviewReasons.Of(deal));
}
