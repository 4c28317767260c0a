using CoachingExtensions.Alignment;
using Xunit;
using static CoachingExtensions.Tests.Alignment.ProposedLibrary;

namespace CoachingExtensions.Tests.Alignment;

public sealed class ProposalCheckTests
{
    private static string? Problem(params IReadOnlyList<Branch> objectives) => ProposalCheck.Problem(60_000, Result(objectives), Aimed).Said();

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void Nothing_wanted_is_refused(int wanted) =>
        Assert.Equal($"The wanted \"revenue\" is {wanted}: it must be above zero.", ProposalCheck.Problem(wanted, Result(), Aimed).Said());

    [Fact]
    public void More_than_a_target_holds_is_refused() =>
        Assert.Equal(
            "The wanted \"revenue\" is 100,000,000,001: a target holds 100,000,000,000 at most.",
            ProposalCheck.Problem(100_000_000_001, Result(), Aimed).Said());

    [Fact]
    public void A_metric_of_another_level_is_refused_with_the_level_to_choose() =>
        Assert.Equal(
            "The metric \"prospecting calls\" cannot be an objective of the plan: choose one of the level Objective.",
            Problem(Objective(Calls)));

    [Fact]
    public void A_segment_nothing_of_the_metric_can_be_in_is_refused() =>
        Assert.Equal(
            "The metric \"accounts opened\" counts nothing that could be in the segment \"large deals\", which is of the table Opportunity: choose another segment, or none.",
            Problem(Objective(Customers, Activity(Accounts, LargeDeals))));

    [Fact]
    public void The_same_twice_below_one_is_refused() =>
        Assert.Equal(
            "\"new customers\" (prospects) is there twice below \"revenue\": take one away, or aim it elsewhere.",
            Problem(Objective(Customers, Prospects), Objective(Customers, Prospects)));

    [Fact]
    public void The_same_activity_may_lead_to_two_objectives() =>
        Assert.Null(Problem(Objective(Customers, Activity(Calls)), Objective(Retained, Activity(Calls))));

    [Fact]
    public void Shares_beyond_the_whole_are_refused() =>
        Assert.StartsWith(
            "The shares of \"new customers\" below \"revenue\" must add up to 1 at most",
            Problem(Objective(Customers, Prospects) with { Share = 0.7m }, Objective(Customers, OldCustomers) with { Share = 0.7m }),
            StringComparison.Ordinal);

    [Fact]
    public void Shares_that_leave_nothing_to_another_are_refused() =>
        Assert.NotNull(Problem(Objective(Customers, Prospects) with { Share = 1 }, Objective(Customers, OldCustomers)));

    [Fact]
    public void Thirds_with_two_decimals_are_a_whole() =>
        Assert.Null(Problem(
            Objective(Customers) with { Share = 0.3334m }, Objective(Customers, Prospects) with { Share = 0.3334m }, Objective(Customers, OldCustomers) with { Share = 0.3334m }));

    [Theory]
    [InlineData(0)]
    [InlineData(-0.2)]
    [InlineData(1.01)]
    public void A_share_of_nothing_or_of_more_than_all_is_refused(double share) =>
        Assert.StartsWith("The share of \"new customers\"", Problem(Objective(Customers) with { Share = (decimal)share }), StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(0.00001)]
    [InlineData(2e11)]
    public void A_conversion_no_target_keeps_is_refused(double conversion) =>
        Assert.StartsWith("The conversion of \"new customers\"", Problem(Objective(Customers) with { Conversion = (decimal)conversion }), StringComparison.Ordinal);

    [Fact]
    public void More_branches_than_a_person_can_read_are_refused() =>
        Assert.Equal("The plan has 62 branches: propose at most 60 at a time.", Problem([.. Enumerable.Repeat(Objective(Customers), 61)]));
}
