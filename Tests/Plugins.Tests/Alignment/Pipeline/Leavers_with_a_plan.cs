using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Nothing can be given to a user who is disabled. What counts for a leaver's plan is kept all the same, and stops nobody's save.</summary>
public sealed class Leavers_with_a_plan(TestOrganisation organisation) : CreditTest(organisation)
{
    private PlanTree Left(Values? activity = null)
    {
        var plan = Produce.Agreed(Rep, activity);
        Disable(Rep);
        Organization.DrainAsync();
        return plan;
    }

    [Fact]
    public void Count_what_others_complete_for_them()
    {
        var call = Produce.OpenCall(Rep);
        var plan = Left();

        Set("phonecall", call, new() { ["statecode"] = new OptionSetValue(1) });

        Assert.Equal(1, Actual(plan.Activity));
    }

    [Fact]
    public void Are_recalculated_and_keep_what_is_theirs()
    {
        var call = Produce.OpenCall(Rep);
        var before = Call();
        var plan = Left();
        Set("phonecall", call, new() { ["statecode"] = new OptionSetValue(1) });
        foreach (var lost in Contributions(plan.Activity).Where(row => (string)row["coach_sourceid"] == call.ToString())) Erase("coach_contribution", lost.Id);

        Recalculate(plan.Plan);

        Assert.Equal(2, Actual(plan.Activity));
        Assert.Equal(Rep.Id, Contributions(plan.Activity).Single(row => (string)row["coach_sourceid"] == before.ToString()).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    public void Get_links_to_what_matches_only_now()
    {
        var account = Yesterday(() => Produce.Account(Rep, new() { ["revenue"] = new Money(1) }));
        var plan = Left(new() { ["coach_segmentid"] = Library.LargeAccounts });

        Set("account", account, new() { ["revenue"] = new Money(20_000_000) });

        Assert.Single(Links(plan.Activity));
    }

    [Fact]
    public void Get_links_by_hand()
    {
        var account = Produce.Account(Rep);
        var plan = Left();

        Produce.LinkByHand(plan.Activity, LinkKind.Excluded, Customer(account));

        Assert.Single(Links(plan.Activity));
    }

    [Fact]
    public void Have_targets_that_can_be_changed()
    {
        var plan = Left();

        Set("coach_target", plan.Activity, new() { ["coach_targetvalue"] = 40m });

        Assert.Single(Rows("coach_earliertarget", "coach_targetid", plan.Activity));
    }

    [Fact]
    public void Have_everything_again_when_they_come_back()
    {
        var call = Produce.OpenCall(Rep);
        var plan = Left();
        Set("phonecall", call, new() { ["statecode"] = new OptionSetValue(1) });
        Set("systemuser", Rep.Id, new() { ["isdisabled"] = false });

        Recalculate(plan.Plan);

        Assert.Equal(Rep.Id, Assert.Single(Contributions(plan.Activity)).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    public void Give_all_of_it_to_whom_the_plan_is_handed()
    {
        var call = Produce.OpenCall(Rep);
        var account = Yesterday(() => Produce.Account(Rep, new() { ["revenue"] = new Money(1) }));
        var plan = Produce.Agreed(Rep);
        var atLarge = Produce.ValidTarget(Rep, plan.Plan, AorLevel.Activity, plan.Objective, new() { ["coach_segmentid"] = Library.LargeAccounts });
        Disable(Rep);
        Organization.DrainAsync();
        Set("phonecall", call, new() { ["statecode"] = new OptionSetValue(1) });
        Set("account", account, new() { ["revenue"] = new Money(20_000_000) });
        Set("coach_target", plan.Activity, new() { ["coach_targetvalue"] = 40m });

        Give(new EntityReference("coach_alignmentplan", plan.Plan), Heir);

        var below = new[] { Rows("coach_earliertarget", "coach_targetid", plan.Activity), Links(atLarge) }.SelectMany(rows => rows).ToList();
        Assert.Equal(2, below.Count);
        Assert.All(below, row => Assert.Equal(Heir.Id, row.GetAttributeValue<EntityReference>("ownerid").Id));
    }
}
