using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>What is agreed stays an unbroken path to a result.</summary>
public sealed class Removing_from_an_agreed_plan(TestOrganisation organisation) : PipelineTest(organisation)
{
    private void IsRefused(string target, Action removal, string because)
    {
        var refusal = Refusal.Of(removal);

        Assert.Equal(new Refusal(Refusal.ByPlugin, $"The target \"{target}\" cannot leave the agreed plan \"First quarter\": {because}."), refusal);
    }

    [Fact]
    public void Takes_no_target_that_another_leads_to()
    {
        var plan = Produce.Agreed(Rep);

        IsRefused("Objective", () => Admin.Delete("coach_target", plan.Objective), "activity \"Activity\" leads to it: have that lead to another target first, or remove it");
    }

    [Fact]
    public void Takes_no_last_result()
    {
        var plan = Produce.Agreed(Rep);
        Set("coach_target", plan.Objective, new() { ["coach_parenttargetid"] = null });

        IsRefused("Result", () => Admin.Delete("coach_target", plan.Result), "it is the plan's last result: add another result first");
    }

    [Fact]
    public void Moves_no_last_result_to_another_plan()
    {
        var plan = Produce.Agreed(Rep);
        Set("coach_target", plan.Objective, new() { ["coach_parenttargetid"] = null });
        var draft = Produce.ValidPlan(Rep);

        IsRefused("Result", () => Set("coach_target", plan.Result, new() { ["coach_planid"] = new EntityReference("coach_alignmentplan", draft) }), "it is the plan's last result: add another result first");
    }

    [Fact]
    public void Takes_an_activity()
    {
        var plan = Produce.Agreed(Rep);
        Call();

        Admin.Delete("coach_target", plan.Activity);

        Assert.Empty(Rows("coach_target", "coach_targetid", plan.Activity));
        Assert.Empty(Contributions(plan.Activity));
    }

    [Fact]
    public void Takes_the_whole_plan_with_all_it_has()
    {
        var plan = Produce.Agreed(Rep);
        Call();

        Admin.Delete("coach_alignmentplan", plan.Plan);

        Assert.Empty(Rows("coach_target", "coach_planid", plan.Plan));
    }

    [Fact]
    public void Takes_any_target_of_a_draft()
    {
        var plan = Produce.Draft(Rep);

        Admin.Delete("coach_target", plan.Result);

        Assert.Empty(Rows("coach_target", "coach_targetid", plan.Result));
    }

    [Fact]
    public void Is_the_managers_right_too_once_something_counted()
    {
        var manager = Produce.Manager();
        var plan = Produce.Agreed(Rep);
        Call();

        manager.Service.Delete("coach_target", plan.Activity);

        Assert.Empty(Contributions(plan.Activity));
    }

    [Fact]
    public void Goes_on_when_a_manager_hands_a_plan_with_contributions_to_another_rep()
    {
        var (manager, other) = (Produce.Manager(), Produce.Rep());
        var plan = Produce.Agreed(Rep);
        Call();

        Set(manager.Service, "coach_alignmentplan", plan.Plan, new() { ["ownerid"] = other.Reference });

        Assert.Equal(other.Id, Target(plan.Activity).GetAttributeValue<EntityReference>("ownerid").Id);
    }
}
