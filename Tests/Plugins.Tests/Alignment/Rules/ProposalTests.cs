using CoachingExtensions.Alignment;
using Xunit;
using static CoachingExtensions.Tests.Alignment.ProposedLibrary;

namespace CoachingExtensions.Tests.Alignment;

public sealed class ProposalTests
{
    private static Evidence Own(decimal upper, decimal lower, int sample = RatioRule.SmallestSample) => new(RatioSource.Own, upper, lower, sample);

    private static Evidence Team(decimal upper, decimal lower, int sample = RatioRule.SmallestSample) => new(RatioSource.Team, upper, lower, sample);

    /// <summary>24,000 of revenue a customer, four calls a customer, two meetings a customer.</summary>
    private static IEnumerable<Evidence> Ratios(AimedMetric upper, AimedMetric lower) =>
        (upper.MetricId, lower.MetricId) switch
        {
            var pair when pair == (Revenue.Id, Customers.Id) => [Own(24_000 * 37, 37)],
            var pair when pair == (Customers.Id, Calls.Id) => [Own(37, 37 * 4)],
            var pair when pair == (Customers.Id, Meetings.Id) => [Own(37, 37 * 2)],
            _ => [],
        };

    private static ProposedBranch Propose(decimal? wanted, params IReadOnlyList<Branch> objectives) =>
        ProposalRule.Propose(wanted, Result(objectives), Aimed, new ProposalHistory(Ratios, (_, _) => []));

    private static decimal Needed(decimal value, Evidence evidence, bool counts = true) =>
        ProposalRule.Needed(value, RatioRule.Choose(RatioRule.Consider([evidence], null))!, counts);

    [Fact]
    public void Three_percent_more_revenue_needs_four_new_customers_and_these_sixteen_more_calls_a_quarter()
    {
        const decimal revenueOfAQuarter = 3_200_000;

        var plan = Propose(revenueOfAQuarter * 0.03m, Objective(Customers, Activity(Calls)));

        Assert.Equal([96_000, 4, 16], Values(plan));
    }

    [Fact]
    public void Objectives_that_count_the_same_divide_the_result_and_activities_that_count_different_things_work_together()
    {
        var plan = Propose(
            240_000,
            Objective(Customers, Prospects, Activity(Calls, Prospects), Activity(Meetings, Prospects)),
            Objective(Customers, OldCustomers, Activity(Meetings, OldCustomers)));

        Assert.Equal([240_000, 5, 20, 10, 5, 10], Values(plan));
    }

    [Fact]
    public void A_share_says_how_much_of_the_one_above_a_branch_is_to_bring_about()
    {
        var plan = Propose(240_000, Objective(Customers, Prospects) with { Share = 0.7m }, Objective(Customers, OldCustomers));

        Assert.Equal([240_000, 7, 3], Values(plan));
        Assert.Equal([ShareSource.Asked, ShareSource.Equal], plan.Below.Select(branch => branch.Share.Source));
    }

    [Fact]
    public void What_is_counted_is_rounded_up_and_the_next_level_starts_from_whole_units() =>
        Assert.Equal([60_000, 3, 12], Values(Propose(60_000, Objective(Customers, Activity(Calls)))));

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
    public void What_a_person_says_of_a_ratio_comes_before_all_history()
    {
        var plan = Propose(240_000, Objective(Customers) with { Conversion = 12_000 });

        Assert.Equal([240_000, 20], Values(plan));
        Assert.Equal([RatioSource.Asked, RatioSource.Own], plan.Below[0].Considered.Select(ratio => ratio.Source));
    }

    [Theory]
    [InlineData(0.3333, 12, 36)]
    [InlineData(0.0667, 4, 60)]
    [InlineData(0.25, 3, 12)]
    [InlineData(0.3, 3, 10)]
    [InlineData(2, 3, 2)]
    [InlineData(0.0001, 1, 10_000)]
    public void A_conversion_kept_with_four_decimals_adds_no_unit(double kept, int wanted, int needed) =>
        Assert.Equal(needed, ProposalRule.Needed(wanted, RatioRule.Choose(RatioRule.Consider([], (decimal)kept))!, true));

    [Fact]
    public void A_default_conversion_is_of_a_pair_of_metrics()
    {
        var opened = Activities("deals opened") with { DefaultConversion = 0.25m, LeadsTo = Customers.Id };

        Assert.Equal(0.25m, new AimedMetric(opened, null).DefaultConversionTo(new AimedMetric(Customers, null)));
        Assert.Null(new AimedMetric(opened, null).DefaultConversionTo(new AimedMetric(Revenue, null)));
    }

    [Fact]
    public void Of_two_histories_of_one_source_the_one_with_enough_is_taken() =>
        Assert.Equal(0.2m, RatioRule.Choose(RatioRule.Consider([Own(1, 4, 3), Own(1, 5, 30)], null))?.Conversion);

    [Fact]
    public void Work_that_has_yielded_nothing_is_no_ratio() => Assert.Empty(RatioRule.Consider([Own(0, 50, 50)], null));

    [Fact]
    public void Without_any_ratio_the_number_is_left_to_a_person_and_so_are_those_below_it()
    {
        var plan = Propose(60_000, Objective(Retained, Activity(Calls)), Objective(Customers));

        Assert.Equal([60_000, null, null, 3], Values(plan));
        Assert.Null(plan.Below[0].Ratio);
    }

    [Fact]
    public void Before_anything_is_wanted_the_ratios_are_there_already()
    {
        var plan = Propose(null, Objective(Customers));

        Assert.Equal([null, null], Values(plan));
        Assert.Equal(24_000, plan.Below[0].Ratio?.Conversion);
    }
}
