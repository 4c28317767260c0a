using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Deals that are shared and change hands: what people agreed on holds, and the note of who had them waits behind it.</summary>
public sealed class Shared_deals_and_handovers(TestOrganisation organisation) : CreditTest(organisation)
{
    private decimal?[] Won(params PlanTree[] plans) => [.. plans.SelectMany(plan => Actuals(plan.Objective, plan.Result))];

    private static void SetShare(IOrganizationService service, Guid share, Values values) => Set(service, "coach_creditshare", share, values);

    [Fact]
    public void With_somebody_who_is_disabled_since_are_credited_all_the_same()
    {
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        var deal = Produce.Opportunity(Rep);
        Share(Rep, deal, (Rep, 60), (Heir, 40));
        Disable(Heir);

        Win(deal, 1000);

        Assert.Equal([1m, 600m, 1m, 400m], Won(mine, theirs));
    }

    [Fact]
    public void With_somebody_without_a_role_of_ours_can_be_shared()
    {
        var seller = Produce.User("Sam Seller", null, 110, "Salesperson");
        var mine = Produce.Agreed(Rep);
        var deal = Produce.Opportunity(Rep);
        Win(deal, 1000);

        Share(Rep, deal, (Rep, 60), (seller, 40));

        Assert.Equal([1m, 600m], Won(mine));
        Assert.Equal(["Split rep 60", "Split another 40"], CreditsOf(deal));
    }

    [Fact]
    public void With_somebody_who_has_left_can_be_shared_still()
    {
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        var deal = Produce.Opportunity(Rep);
        Win(deal, 1000);
        Disable(Heir);

        Share(Rep, deal, (Rep, 60), (Heir, 40));

        Assert.Equal([1m, 600m, 1m, 400m], Won(mine, theirs));
        Assert.Equal(["Split rep 60", "Split heir 40"], CreditsOf(deal));
    }

    [Fact]
    public void Of_a_team_are_credited_to_whom_the_split_names()
    {
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        var deal = Produce.Opportunity(Rep);
        Give(Deal(deal), Team());
        Win(deal, 1000, by: Admin);
        var before = Won(mine, theirs);

        Share(Produce.Manager(), deal, (Rep, 60), (Heir, 40));

        Assert.Equal([0m, 0m, 0m, 0m], before);
        Assert.Equal([1m, 600m, 1m, 400m], Won(mine, theirs));
    }

    [Fact]
    public void That_were_handed_over_are_theirs_who_share_them_and_then_again_the_one_s_who_had_them()
    {
        var account = Produce.Account(Rep);
        var third = Produce.Rep();
        PlanTree[] plans = [Produce.Agreed(Rep), Produce.Agreed(Heir), Produce.Agreed(third)];
        var deal = Produce.Opportunity(Rep, account);
        Win(deal, 1000);
        Give(Customer(account), Heir);

        Share(Heir, deal, (third, 100));
        var shared = Won(plans);
        Share(Heir, deal);

        Assert.Equal([0m, 0m, 0m, 0m, 1m, 1000m], shared);
        Assert.Equal([1m, 1000m, 0m, 0m, 0m, 0m], Won(plans));
    }

    [Fact]
    public void That_change_hands_stay_with_who_had_them_once_they_are_shared_no_longer()
    {
        var account = Produce.Account(Rep);
        var third = Produce.Rep();
        PlanTree[] plans = [Produce.Agreed(Rep), Produce.Agreed(Heir), Produce.Agreed(third)];
        var deal = Produce.Opportunity(Rep, account);
        Win(deal, 1000);
        Share(Rep, deal, (third, 100));

        Give(Customer(account), Heir);
        Share(Heir, deal);

        Assert.Equal([1m, 1000m, 0m, 0m, 0m, 0m], Won(plans));
    }

    [Fact]
    public void Whose_shares_are_set_aside_stay_with_who_had_them_when_they_change_hands()
    {
        var account = Produce.Account(Rep);
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        var deal = Produce.Opportunity(Rep, account);
        Win(deal, 1000);
        SetShare(Admin, Produce.Split(deal, Rep, 100), new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });

        Give(Customer(account), Heir);

        Assert.Equal([1m, 1000m, 0m, 0m], Won(mine, theirs));
        Recalculate(mine.Plan);
        Recalculate(theirs.Plan);
        Assert.Equal([1m, 1000m, 0m, 0m], Won(mine, theirs));
    }
}
