using CoachingExtensions.Alignment;
using Xunit;

namespace CoachingExtensions.Tests.Alignment;

public sealed class ProposalTests
{
    private static readonly AimedMetric Revenue = Metric(AorLevel.Result, "revenue", counts: false);
    private static readonly AimedMetric Customers = Metric(AorLevel.Objective, "new customers");
    private static readonly AimedMetric Calls = Metric(AorLevel.Activity, "prospecting calls");

    private static AimedMetric Metric(AorLevel level, string name, bool counts = true, decimal? conversion = null) =>
        new(level, Guid.NewGuid(), null, name, counts, conversion);

    private static Evidence Own(decimal upper, decimal lower, int sample = RatioRule.SmallestSample) => new(RatioSource.Own, upper, lower, sample);

    private static Evidence Team(decimal upper, decimal lower, int sample = RatioRule.SmallestSample) => new(RatioSource.Team, upper, lower, sample);

    private static Proposal Propose(decimal wanted, Evidence customers, Evidence calls) =>
        ProposalRule.Propose(wanted, [Revenue, Customers, Calls], (upper, _) => upper == Revenue ? [customers] : [calls]);

    private static decimal Needed(decimal value, Evidence evidence, bool counts = true) =>
        ProposalRule.Needed(value, RatioRule.Choose(RatioRule.Consider([evidence], null))!, counts);

    [Fact]
    public void Three_percent_more_revenue_needs_four_new_customers_and_these_sixteen_more_calls_a_quarter()
    {
        const decimal revenueOfAQuarter = 3_200_000;

        var plan = Propose(revenueOfAQuarter * 0.03m, Own(24_000 * 37, 37), Own(37, 37 * 4));

        Assert.Equal([96_000, 4, 16], plan.Levels.Select(level => level.Value));
    }

    [Fact]
    public void What_is_counted_is_rounded_up_and_the_next_level_starts_from_whole_units()
    {
        var plan = Propose(60_000, Own(240_000, 10), Own(10, 45));

        Assert.Equal([60_000, 3, 14], plan.Levels.Select(level => level.Value));
    }

    [Theory]
    [InlineData(4, 1, 3, 12)]
    [InlineData(7, 3, 21, 49)]
    [InlineData(1, 3, 1, 1)]
    public void Dividing_adds_no_unit(int value, int upper, int lower, int needed) => Assert.Equal(needed, Needed(value, Own(upper, lower)));

    [Fact]
    public void A_sum_is_not_rounded_to_units() => Assert.Equal(33.33m, Needed(100, Own(3, 1), counts: false));

    [Theory]
    [InlineData(10, 100, "Own")]
    [InlineData(9, 10, "Team")]
    [InlineData(9, 9, "Default")]
    public void The_ratio_is_the_reps_own_else_the_teams_else_the_metrics(int own, int team, string source)
    {
        var considered = RatioRule.Consider([Own(1, 4, own), Team(1, 5, team)], 0.1m);

        Assert.Equal(Enum.Parse<RatioSource>(source), RatioRule.Choose(considered)?.Source);
        Assert.Equal([RatioSource.Own, RatioSource.Team, RatioSource.Default], considered.Select(ratio => ratio.Source));
    }

    [Fact]
    public void Of_two_histories_of_one_source_the_one_with_enough_is_taken() =>
        Assert.Equal(0.2m, RatioRule.Choose(RatioRule.Consider([Own(1, 4, 3), Own(1, 5, 30)], null))?.Conversion);

    [Fact]
    public void Work_that_has_yielded_nothing_is_no_ratio() => Assert.Empty(RatioRule.Consider([Own(0, 50, 50)], null));

    [Fact]
    public void Without_any_ratio_it_says_which_one_is_missing_and_what_to_do()
    {
        var plan = Propose(60_000, Own(240_000, 10), Own(3, 12, 3));

        Assert.Equal(
            "How much new customers one of prospecting calls yields is not known: in the last 4 quarters only 3 was counted of the rep or the team, "
            + "and a ratio needs 10. Give the metric prospecting calls a default conversion.",
            plan.Problem);
    }

    [Fact]
    public void Nothing_wanted_is_refused() => Assert.Equal("The wanted revenue is 0: it must be above zero.", Propose(0, Own(1, 1), Own(1, 1)).Problem);
}
