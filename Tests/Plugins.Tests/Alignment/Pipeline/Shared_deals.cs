using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>People agree on who is credited with a deal: each one counts it once, and sums up the share.</summary>
public sealed class Shared_deals(TestOrganisation organisation) : CreditTest(organisation)
{
    private decimal?[] Won(params PlanTree[] plans) => [.. plans.SelectMany(plan => Actuals(plan.Objective, plan.Result))];

    [Fact]
    public void That_are_shared_before_the_win_count_once_for_each_and_sum_the_share()
    {
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        var deal = Produce.Opportunity(Rep);

        Share(Rep, deal, (Rep, 60), (Heir, 40));
        Win(deal, 2500);

        Assert.Equal([1m, 1500m, 1m, 1000m], Won(mine, theirs));
    }

    [Fact]
    public void That_are_shared_after_the_win_follow_at_once()
    {
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        var deal = Produce.Opportunity(Rep);
        Win(deal, 2500);

        Share(Rep, deal, (Rep, 60), (Heir, 40));

        Assert.Equal([1m, 1500m, 1m, 1000m], Won(mine, theirs));
    }

    [Fact]
    public void Say_the_share_on_the_contribution()
    {
        var mine = Produce.Agreed(Rep);
        var deal = Produce.Opportunity(Rep);
        Win(deal, 2500);

        Share(Rep, deal, (Rep, 60), (Heir, 40));

        Assert.Equal((60m, 1500m), (Contributions(mine.Result)[0]["coach_share"], Contributions(mine.Result)[0]["coach_value"]));
    }

    [Fact]
    public void That_are_shared_anew_leave_nothing_of_the_earlier_shares()
    {
        var third = Produce.Rep();
        PlanTree[] plans = [Produce.Agreed(Rep), Produce.Agreed(Heir), Produce.Agreed(third)];
        var deal = Produce.Opportunity(Rep);
        Win(deal, 1000);
        Share(Rep, deal, (Rep, 60), (Heir, 40));

        Share(Rep, deal, (Rep, 10), (third, 90));

        Assert.Equal([1m, 100m, 0m, 0m, 1m, 900m], Won(plans));
        Assert.Equal(["Split another 90", "Split rep 10"], CreditsOf(deal));
    }

    [Fact]
    public void That_are_no_longer_shared_are_their_owner_s()
    {
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        var deal = Produce.Opportunity(Rep);
        Win(deal, 1000);
        Share(Rep, deal, (Rep, 60), (Heir, 40));

        Share(Rep, deal);

        Assert.Equal([1m, 1000m, 0m, 0m], Won(mine, theirs));
        Assert.Empty(CreditsOf(deal));
    }

    [Fact]
    public void Are_nothing_to_an_owner_who_is_not_named()
    {
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        var deal = Produce.Opportunity(Rep);
        Win(deal, 1000);

        Share(Rep, deal, (Heir, 100));

        Assert.Equal([0m, 0m, 1m, 1000m], Won(mine, theirs));
    }

    [Fact]
    public void Between_three_come_to_all_of_the_amount()
    {
        var third = Produce.Rep();
        PlanTree[] plans = [Produce.Agreed(Rep), Produce.Agreed(Heir), Produce.Agreed(third)];
        var deal = Produce.Opportunity(Rep);
        Win(deal, 1000);

        Share(Rep, deal, (Rep, 33.3333m), (Heir, 33.3333m), (third, 33.3334m));

        Assert.Equal([333.33m, 333.33m, 333.33m], plans.Select(plan => Actual(plan.Result)));
        Assert.Equal(1000m, plans.Sum(plan => (decimal)Contributions(plan.Result)[0]["coach_exactvalue"]));
    }

    [Fact]
    public void Are_added_up_exactly_and_rounded_once()
    {
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var deal = Produce.Opportunity(Rep);
            Win(deal, 100.01m);
            Share(Rep, deal, (Rep, 50), (Heir, 50));
        }

        Assert.Equal([100.01m, 100.01m], Actuals(mine.Result, theirs.Result));
    }

    [Fact]
    public void With_somebody_without_a_plan_leave_that_part_to_nobody()
    {
        var mine = Produce.Agreed(Rep);
        var deal = Produce.Opportunity(Rep);
        Win(deal, 1000);

        Share(Rep, deal, (Rep, 60), (Heir, 40));

        Assert.Equal([1m, 600m], Won(mine));
    }

    [Fact]
    public void That_are_deleted_leave_neither_shares_nor_figures()
    {
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        var deal = Produce.Opportunity(Rep);
        Win(deal, 1000);
        Share(Rep, deal, (Rep, 60), (Heir, 40));

        Admin.Delete("opportunity", deal);

        Assert.Equal([0m, 0m, 0m, 0m], Won(mine, theirs));
        Assert.Empty(CreditsOf(deal));
    }

    [Fact]
    public void That_are_reopened_count_for_nobody_and_are_shared_as_before_when_they_are_won_again()
    {
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        var deal = Produce.Opportunity(Rep);
        Win(deal, 1000);
        Share(Rep, deal, (Rep, 60), (Heir, 40));

        Set("opportunity", deal, Reopened);
        var reopened = Won(mine, theirs);
        Win(deal, 2000);

        Assert.Equal([0m, 0m, 0m, 0m], reopened);
        Assert.Equal([1m, 1200m, 1m, 800m], Won(mine, theirs));
    }

    [Fact]
    public void Are_recalculated_to_the_same()
    {
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        var deal = Produce.Opportunity(Rep);
        Win(deal, 1000.01m);
        Share(Rep, deal, (Rep, 0.0001m), (Heir, 99.9999m));
        var before = Won(mine, theirs);

        Recalculate(mine.Plan);
        Recalculate(theirs.Plan);

        Assert.Equal([1m, 0m, 1m, 1000.01m], before);
        Assert.Equal(before, Won(mine, theirs));
    }
}
