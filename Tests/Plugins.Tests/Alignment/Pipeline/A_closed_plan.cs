using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Closing a plan freezes it.</summary>
public sealed class A_closed_plan(TestOrganisation organisation) : PipelineTest(organisation)
{
    private const string Frozen = "The plan \"First quarter\" is closed and its figures are frozen";

    private string Snapshot(PlanTree plan) => string.Join("\n", new[] { plan.Result, plan.Objective, plan.Activity }.Select(id =>
    {
        var target = Target(id);
        string[] figures = ["coach_actual", "coach_expected", "coach_gap", "coach_attainment", "coach_actualconversion"];
        return string.Join(" ", figures.Select(column => target.GetAttributeValue<decimal?>(column)))
            + $" {Status(id)} {Contributions(id).Count} contributions {string.Join(", ", Links(id).Select(link => $"{Day(link, "coach_from")}–{Day(link, "coach_to")}"))}";
    }));

    private PlanTree Closed(Values? activity = null)
    {
        var plan = Produce.Agreed(Rep, activity);
        Set("coach_alignmentplan", plan.Plan, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(PlanAgreement.Closed) });
        Organization.DrainAsync();
        return plan;
    }

    [Fact]
    public void Counts_no_call_that_is_completed_later_though_it_lies_in_its_period()
    {
        Call();
        var open = Produce.OpenCall(Rep);
        var plan = Closed();
        var before = Snapshot(plan);

        Complete(open);

        Assert.Equal(before, Snapshot(plan));
    }

    [Fact]
    public void Keeps_a_call_that_is_deleted_later_and_a_deal_that_is_won_later()
    {
        var call = Call();
        var deal = Produce.Opportunity(Rep);
        var plan = Closed();
        var before = Snapshot(plan);

        Admin.Delete("phonecall", call);
        Win(deal, 5000);
        Organization.DrainAsync();

        Assert.Equal(before, Snapshot(plan));
        Assert.Equal(1, Actual(plan.Activity));
    }

    [Fact]
    public void Keeps_its_links_when_a_customer_buys_or_changes_hands()
    {
        var customer = Produce.Account(Rep);
        var plan = Closed(new() { ["coach_segmentid"] = Library.Prospects });
        var before = Snapshot(plan);

        Set("account", customer, new() { ["ownerid"] = Produce.Rep().Reference });

        Assert.Equal(before, Snapshot(plan));
    }

    [Fact]
    public void Is_not_moved_by_a_recalculation()
    {
        var call = Call();
        var plan = Closed();
        Admin.Delete("phonecall", call);

        Assert.Equal(0, Recalculate(plan.Plan));

        Assert.Equal(1, Actual(plan.Activity));
    }

    [Fact]
    public void Refuses_another_target_value()
    {
        var plan = Closed();

        var refusal = Refusal.Of(() => Set("coach_target", plan.Activity, new() { ["coach_targetvalue"] = 1m }));

        Assert.Equal((Refusal.ByPlugin, $"{Frozen}, so the target \"Activity\" cannot change. Agree the plan again first."), (refusal.Code, refusal.Message));
    }

    [Fact]
    public void Refuses_a_link_by_hand()
    {
        var plan = Closed();

        var refusal = Refusal.Of(() => Produce.LinkByHand(plan.Activity, LinkKind.Manual, Customer(Produce.Account(Rep))));

        Assert.Equal($"{Frozen}, so links of the target \"Activity\" cannot change. Agree the plan again first.", refusal.Message);
    }

    [Fact]
    public void Lets_accounts_be_merged_and_takes_links_made_by_hand_along()
    {
        var (stays, goes) = (Produce.Account(Rep), Produce.Account(Rep));
        var plan = Produce.Agreed(Rep);
        Produce.LinkByHand(plan.Activity, LinkKind.Excluded, Customer(goes));
        Set("coach_alignmentplan", plan.Plan, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(PlanAgreement.Closed) });

        Admin.Execute(new OrganizationRequest("Merge")
        {
            ["Target"] = new EntityReference("account", stays),
            ["SubordinateId"] = goes,
            ["UpdateContent"] = new Entity("account"),
            ["PerformParentingChecks"] = false,
        });

        Assert.Equal(stays, Links(plan.Activity).Single().GetAttributeValue<EntityReference>("coach_accountid").Id);
    }
}
