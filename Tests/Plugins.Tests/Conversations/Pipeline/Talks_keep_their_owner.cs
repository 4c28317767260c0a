using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Talks_keep_their_owner(TestOrganisation organisation) : TalkTest(organisation)
{
    [Fact]
    public void When_their_deal_is_assigned_to_another_rep()
    {
        var deal = Deal(Produce.Opportunity(Rep));
        var talk = Talk.Held(deal);

        Set(deal.LogicalName, deal.Id, new() { ["ownerid"] = Produce.Rep().Reference });

        Assert.Equal((Manager.Reference, Rep.Reference), (Row(talk)["ownerid"], Row(talk)["coach_repid"]));
    }

    [Fact]
    public void When_the_account_of_their_deal_is_assigned_to_another_rep()
    {
        var account = Produce.Account(Rep);
        var talk = Talk.Held(Deal(Produce.Opportunity(Rep, account)));

        Set("account", account, new() { ["ownerid"] = Produce.Rep().Reference });

        Assert.Equal(Manager.Reference, Row(talk)["ownerid"]);
    }

    [Fact]
    public void And_stay_without_regarding_when_their_deal_is_deleted()
    {
        var deal = Deal(Produce.Opportunity(Rep));
        var talk = Talk.Held(deal);

        Admin.Delete(deal.LogicalName, deal.Id);

        Assert.Null(Row(talk).GetAttributeValue<EntityReference>("regardingobjectid"));
    }

    [Fact]
    public void And_stay_without_regarding_when_their_account_is_deleted()
    {
        var account = Customer(Produce.Account(Rep));
        var talk = Talk.Held(account);

        Admin.Delete(account.LogicalName, account.Id);

        Assert.Null(Row(talk).GetAttributeValue<EntityReference>("regardingobjectid"));
    }

    [Fact]
    public void And_stay_without_regarding_when_their_plan_is_deleted()
    {
        var plan = new EntityReference("coach_alignmentplan", Produce.Draft(Rep).Plan);
        var talk = Talk.Held(plan);

        Admin.Delete(plan.LogicalName, plan.Id);

        Assert.Null(Row(talk).GetAttributeValue<EntityReference>("regardingobjectid"));
    }

    [Fact]
    public void And_are_not_read_by_whoever_owns_the_deal_they_are_about()
    {
        var talk = Talk.Held(Deal(Produce.Opportunity(Rep)));
        var successor = Produce.User("Sara Successor", null, 110, "Coaching Rep");
        Set("opportunity", Row(talk).GetAttributeValue<EntityReference>("regardingobjectid").Id, new() { ["ownerid"] = successor.Reference });

        var seen = successor.Service.RetrieveMultiple(new QueryExpression("coach_conversation"));

        Assert.Empty(seen.Entities);
    }
}
