using CoachingExtensions.Alignment;
using Xunit;

namespace CoachingExtensions.Tests.Alignment;

public sealed class PlanHistoryTests
{
    private static readonly Guid Kim = Guid.NewGuid();
    private static readonly Guid Lee = Guid.NewGuid();
    private static readonly Guid Prospects = Guid.NewGuid();
    private static readonly Guid OldCustomers = Guid.NewGuid();
    private static readonly AimedMetric Revenue = new(AorLevel.Result, Guid.NewGuid(), null, "revenue", false, null);
    private static readonly AimedMetric Deals = new(AorLevel.Objective, Guid.NewGuid(), Prospects, "deals", true, null);
    private static readonly AimedMetric Hours = new(AorLevel.Objective, Guid.NewGuid(), null, "hours", false, null);

    private static EarlierPair Pair(Guid rep, Guid parent, decimal revenue, decimal deals, Guid? segment = null) =>
        new(rep, parent, Revenue.MetricId, null, revenue, Deals.MetricId, segment ?? Prospects, deals);

    [Fact]
    public void The_team_includes_the_rep()
    {
        var found = PlanHistory.Of([Pair(Kim, Guid.NewGuid(), 100, 12), Pair(Lee, Guid.NewGuid(), 300, 20)], Kim, Revenue, Deals);

        Assert.Equal([new Evidence(RatioSource.Own, 100, 12, 12), new Evidence(RatioSource.Team, 400, 32, 32)], found);
    }

    [Fact]
    public void Targets_that_count_the_same_under_one_parent_are_taken_together()
    {
        var parent = Guid.NewGuid();

        var found = PlanHistory.Of([Pair(Kim, parent, 100, 4), Pair(Kim, parent, 100, 6, OldCustomers)], Kim, Revenue, Deals);

        Assert.Equal(new Evidence(RatioSource.Own, 100, 10, 10), found.First());
    }

    [Fact]
    public void A_plan_without_the_segment_says_nothing_of_it()
    {
        var found = PlanHistory.Of([Pair(Kim, Guid.NewGuid(), 100, 12, OldCustomers)], Kim, Revenue, Deals);

        Assert.All(found, evidence => Assert.Equal(0, evidence.Lower));
    }

    [Fact]
    public void Two_sums_have_no_sample_to_judge_by() => Assert.Empty(PlanHistory.Of([], Kim, Revenue, Hours));
}
