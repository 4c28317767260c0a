using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Agreeing_a_plan(TestOrganisation organisation) : PipelineTest(organisation)
{
    private int StatusOf(Guid plan) => Admin.Retrieve("coach_alignmentplan", plan, new ColumnSet("statuscode")).GetAttributeValue<OptionSetValue>("statuscode").Value;

    private void IsRefused(Guid plan, string because)
    {
        var refusal = Refusal.Of(() => Produce.Agree(plan));

        Assert.Equal(Refusal.ByPlugin, refusal.Code);
        Assert.Equal($"The plan \"First quarter\" cannot be agreed: {because}. Complete it and agree again.", refusal.Message);
        Assert.Equal(1, StatusOf(plan));
    }

    private Guid Without(string column, Guid plan)
    {
        Set("coach_alignmentplan", plan, new() { [column] = null });
        return plan;
    }

    [Fact]
    public void Makes_it_agreed_and_works_its_figures_out_at_once()
    {
        Call();
        var plan = Produce.Draft(Rep);

        Produce.Agree(plan.Plan);

        Assert.Equal((PlanAgreement.Agreed, 1m), (StatusOf(plan.Plan), Actual(plan.Activity)));
    }

    [Fact]
    public void Needs_a_manager() => IsRefused(Without("coach_managerid", Produce.Draft(Rep).Plan), "it has no manager");

    [Fact]
    public void Needs_an_end() => IsRefused(Without("coach_end", Produce.Draft(Rep).Plan), "its period is not complete");

    [Fact]
    public void Needs_a_result() => IsRefused(Produce.ValidPlan(Rep), "it has no result");

    [Fact]
    public void Needs_an_objective_above_each_activity()
    {
        var plan = Produce.ValidPlan(Rep);
        var result = Produce.ValidTarget(Rep, plan, AorLevel.Result);
        Produce.ValidTarget(Rep, plan, AorLevel.Activity, result);

        IsRefused(plan, "activity \"Activity\" has no objective of this plan above it");
    }

    [Fact]
    public void Needs_a_rep_and_not_a_team()
    {
        var plan = Produce.Draft(Rep).Plan;
        var team = Admin.Create(new Entity("team") { ["name"] = $"Team {Guid.NewGuid():N}", ["businessunitid"] = new EntityReference("businessunit", Library.Unit), ["teamtype"] = new OptionSetValue(0) });
        Admin.Associate("team", team, new Relationship("teamroles_association"), [Library.Role("Coaching Rep")]);
        Set("coach_alignmentplan", plan, new() { ["ownerid"] = new EntityReference("team", team) });

        IsRefused(plan, "it has no rep: assign it to a user");
    }

    [Fact]
    public void Names_everything_that_is_missing_at_once() =>
        IsRefused(Without("coach_managerid", Produce.ValidPlan(Rep)), "it has no manager; it has no result");

    [Fact]
    public void Takes_effect_for_a_target_that_is_added_later()
    {
        var plan = Produce.Agreed(Rep);
        Call();

        var added = Produce.ValidTarget(Rep, plan.Plan, AorLevel.Activity, plan.Objective);

        Assert.Equal(1, Actual(added));
    }
}
