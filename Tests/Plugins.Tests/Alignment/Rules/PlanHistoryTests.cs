using CoachingExtensions.Alignment;
using Xunit;
using static CoachingExtensions.Tests.Alignment.ProposedLibrary;

namespace CoachingExtensions.Tests.Alignment;

public sealed class PlanHistoryTests
{
    private static readonly Guid Kim = Guid.NewGuid();
    private static readonly Guid Lee = Guid.NewGuid();
    private static readonly AimedMetric Money = new(Revenue, null);
    private static readonly AimedMetric New = new(Customers, Prospects);
    private static readonly AimedMetric Old = new(Customers, OldCustomers);
    private static readonly AimedMetric Hours = new(Objectives("hours") with { Counts = false }, null);

    private static EarlierPair Pair(Guid rep, Guid parent, decimal revenue, decimal deals, LibrarySegment? segment = null) =>
        new(rep, parent, Revenue.Id, null, revenue, Customers.Id, (segment ?? Prospects).Id, deals);

    [Fact]
    public void The_team_includes_the_rep()
    {
        var found = PlanHistory.Of([Pair(Kim, Guid.NewGuid(), 100, 12), Pair(Lee, Guid.NewGuid(), 300, 20)], Kim, Money, New);

        Assert.Equal([new Evidence(RatioSource.Own, 100, 12, 12), new Evidence(RatioSource.Team, 400, 32, 32)], found);
    }

    [Fact]
    public void Targets_that_count_the_same_under_one_parent_are_taken_together()
    {
        var parent = Guid.NewGuid();

        var found = PlanHistory.Of([Pair(Kim, parent, 100, 4), Pair(Kim, parent, 100, 6, OldCustomers)], Kim, Money, New);

        Assert.Equal(new Evidence(RatioSource.Own, 100, 10, 10), found.First());
    }

    [Fact]
    public void A_plan_without_the_segment_says_nothing_of_it()
    {
        var found = PlanHistory.Of([Pair(Kim, Guid.NewGuid(), 100, 12, OldCustomers)], Kim, Money, New);

        Assert.All(found, evidence => Assert.Equal(0, evidence.Lower));
    }

    [Fact]
    public void Two_sums_have_no_sample_to_judge_by() => Assert.Empty(PlanHistory.Of([], Kim, Money, Hours));

    [Fact]
    public void Shares_are_as_earlier_plans_came_to_divide()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());

        var found = PlanHistory.Divisions(
            [Pair(Kim, first, 100, 9), Pair(Kim, first, 100, 3, OldCustomers), Pair(Lee, second, 100, 1), Pair(Lee, second, 100, 7, OldCustomers)], Kim, Money, [New, Old]).ToList();

        Assert.Equal([9, 3], found[0].Counted);
        Assert.Equal([10, 10], found[1].Counted);
        Assert.Equal([12, 20], found.Select(division => division.Sample));
    }

    [Fact]
    public void A_plan_that_had_only_one_of_them_says_nothing_of_how_they_divide()
    {
        var found = PlanHistory.Divisions([Pair(Kim, Guid.NewGuid(), 100, 30)], Kim, Money, [New, Old]);

        Assert.All(found, division => Assert.Equal(0, division.Sample));
    }

    [Theory]
    [InlineData(9, 3, "Own", 0.75)]
    [InlineData(6, 3, "Equal", 0.5)]
    [InlineData(12, 0, "Equal", 0.5)]
    public void Shares_of_a_small_sample_or_that_leave_nothing_to_one_are_equal(int prospects, int old, string source, double share)
    {
        var shares = ShareRule.Of([Objective(Customers, Prospects), Objective(Customers, OldCustomers)], _ => [new Division(RatioSource.Own, [prospects, old], prospects + old)]);

        Assert.Equal(new Share((decimal)share, Enum.Parse<ShareSource>(source)), shares[0]);
    }
}
