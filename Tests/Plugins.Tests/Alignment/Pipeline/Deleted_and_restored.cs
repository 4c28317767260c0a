using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>
/// What goes takes its links and contributions along. Dataverse's Restore makes a row again with the id and the values it had;
/// here it is created with that id and then put into its state.
/// </summary>
public sealed class Deleted_and_restored(TestOrganisation organisation) : PipelineTest(organisation)
{
    private PlanTree Agreed(EntityReference segment) => Produce.Agreed(Rep, activity: new() { ["coach_segmentid"] = segment });

    private IReadOnlyList<Entity> AllLinksOf(string column, Guid id) => Rows("coach_targetlink", column, id);

    [Fact]
    public void A_deal_leaves_no_link_behind()
    {
        var deal = Produce.Opportunity(Rep, Produce.Account(Rep), new() { ["estimatedvalue"] = new Money(200_000) });
        var plan = Agreed(Library.LargeDeals);
        Assert.Single(Links(plan.Activity));

        Admin.Delete("opportunity", deal);

        Assert.Empty(Links(plan.Activity));
    }

    [Fact]
    public void An_account_leaves_no_link_behind()
    {
        var account = Produce.Account(Rep);
        Agreed(Library.Prospects);

        Admin.Delete("account", account);

        Assert.Empty(AllLinksOf("coach_accountid", account));
    }

    [Fact]
    public void An_account_that_a_won_deal_goes_with_is_not_taken_for_a_prospect()
    {
        var account = Produce.Account(Rep);
        Win(Produce.Opportunity(Rep, account), 100);
        Agreed(Library.Prospects);

        Admin.Delete("account", account);

        Assert.Empty(AllLinksOf("coach_accountid", account));
    }

    [Fact]
    public void A_record_linked_by_hand_leaves_no_link_behind()
    {
        var account = Produce.Account(Rep);
        var plan = Agreed(Library.Prospects);
        Produce.LinkByHand(plan.Activity, LinkKind.Excluded, Customer(account));

        Admin.Delete("account", account);

        Assert.Empty(AllLinksOf("coach_accountid", account));
    }

    [Fact]
    public void A_target_leaves_neither_links_nor_contributions_behind()
    {
        var account = Produce.Account(Rep);
        var plan = Agreed(Library.Prospects);
        Produce.LinkByHand(plan.Activity, LinkKind.Manual, Customer(Produce.Account(Rep)));
        Call(Customer(account));

        Admin.Delete("coach_target", plan.Activity);

        Assert.Empty(Links(plan.Activity));
        Assert.Empty(Contributions(plan.Activity));
    }

    [Fact]
    public void A_call_that_is_restored_counts_again()
    {
        var account = Produce.Account(Rep);
        var plan = Agreed(Library.Prospects);
        var call = Call(Customer(account));
        var row = Admin.Retrieve("phonecall", call, new ColumnSet("subject", "ownerid", "regardingobjectid", "actualend"));
        Admin.Delete("phonecall", call);
        Assert.Equal(0, Actual(plan.Activity));

        Admin.Create(row);
        Complete(call);

        Assert.Equal(1, Actual(plan.Activity));
    }

    [Fact]
    public void A_deal_that_is_restored_is_linked_like_one_typed_in_that_day()
    {
        var account = Produce.Account(Rep);
        var deal = Produce.Opportunity(Rep, account, new() { ["estimatedvalue"] = new Money(200_000) });
        var plan = Agreed(Library.LargeDeals);
        var row = Admin.Retrieve("opportunity", deal, new ColumnSet("name", "ownerid", "customerid", "estimatedvalue"));
        Admin.Delete("opportunity", deal);
        Clock.Now = Clock.Now.AddDays(1);

        Admin.Create(row);

        Assert.Equal("2026-01-01", Day(Assert.Single(Links(plan.Activity)), "coach_from"));
    }
}
