using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Least privilege, and still what a role is for: what cascades reach can go along, and cannot be touched by itself.</summary>
public sealed class What_the_roles_allow(TestOrganisation organisation) : PipelineTest(organisation)
{
    private Person? manager;

    private Person Manager => manager ??= Produce.Manager();

    private PlanTree Counted()
    {
        var plan = Produce.Agreed(Rep);
        Call();
        Assert.Single(Contributions(plan.Activity));
        return plan;
    }

    [Fact]
    public void A_manager_deletes_a_target_with_all_that_counted_for_it()
    {
        var plan = Counted();

        Manager.Service.Delete("coach_target", plan.Activity);

        Assert.Empty(Contributions(plan.Activity));
    }

    [Fact]
    public void A_manager_reassigns_a_plan_with_all_that_counted_for_it()
    {
        var plan = Counted();
        var successor = Produce.Rep();

        Set(Manager.Service, "coach_alignmentplan", plan.Plan, new() { ["ownerid"] = successor.Reference });

        Assert.All(Contributions(plan.Activity), contribution => Assert.Equal(successor.Reference, contribution["ownerid"]));
        Assert.Equal(successor.Reference, Target(plan.Result)["ownerid"]);
    }

    [Fact]
    public void A_manager_changes_no_contribution()
    {
        var contribution = Contributions(Counted().Activity)[0];

        var refusal = Refusal.Of(() => Set(Manager.Service, "coach_contribution", contribution.Id, new() { ["coach_value"] = 9m }));

        Assert.Equal(Refusal.PrivilegeMissing, refusal.Code);
    }

    [Fact]
    public void An_executive_changes_no_plan_and_no_target()
    {
        var plan = Produce.Draft(Rep);
        var executive = Produce.Executive();

        Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => Set(executive.Service, "coach_alignmentplan", plan.Plan, new() { ["coach_name"] = "Mine" })).Code);
        Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => executive.Service.Delete("coach_target", plan.Activity)).Code);
    }

    [Fact]
    public void The_administrator_of_coaching_defines_and_agrees_no_plan()
    {
        var plan = Produce.Draft(Rep);
        var administrator = Produce.User("Ada Administrator", null, 110, "Coaching Administrator");

        administrator.Service.Create(new Entity("coach_closure") { ["coach_name"] = "Inventory", ["coach_date"] = new DateTime(2031, 1, 2) });

        Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => Set(administrator.Service, "coach_alignmentplan", plan.Plan, new() { ["coach_name"] = "Mine" })).Code);
    }

    [Theory]
    [InlineData("coach_Relink")]
    [InlineData("coach_Recalculate")]
    public void Only_who_may_write_plans_works_figures_out_again(string message)
    {
        var plan = Produce.Agreed(Rep).Plan;

        Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => Rep.Service.Execute(new OrganizationRequest(message) { ["PlanId"] = plan })).Code);
        Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => Produce.User("Nora Nobody", null, 110).Service.Execute(new OrganizationRequest(message))).Code);
    }
}
