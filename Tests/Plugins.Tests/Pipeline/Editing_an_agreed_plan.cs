using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A plan stays what could be agreed, and what is edited is worked out again in the same transaction.</summary>
public sealed class Editing_an_agreed_plan(TestOrganisation organisation) : PipelineTest(organisation)
{
    private void IsRefused(Guid target, Values change, string because) => Assert.Equal(
        $"The target cannot be part of an agreed plan: {because}.", Refusal.Of(() => Set("coach_target", target, change)).Message);

    private Diagnosis Diagnosed(Guid target) => (Diagnosis)Target(target).GetAttributeValue<OptionSetValue>("coach_diagnosis").Value;

    [Fact]
    public void Cannot_take_the_objective_away_from_an_activity() =>
        IsRefused(Produce.Agreed(Rep).Activity, new() { ["coach_parenttargetid"] = null }, "activity \"Activity\" has no objective of this plan above it");

    [Fact]
    public void Cannot_make_an_objective_that_activities_are_under_a_result() => IsRefused(
        Produce.Agreed(Rep).Objective,
        new() { ["coach_level"] = new OptionSetValue((int)AorLevel.Result), ["coach_parenttargetid"] = null },
        "activity \"Activity\" has no objective of this plan above it");

    [Fact]
    public void Cannot_leave_a_target_without_a_value() =>
        IsRefused(Produce.Agreed(Rep).Activity, new() { ["coach_targetvalue"] = null }, "target \"Activity\" has no target value");

    [Fact]
    public void Takes_an_activity_more()
    {
        var plan = Produce.Agreed(Rep);
        Call();

        var more = Produce.ValidTarget(Rep, plan.Plan, AorLevel.Activity, plan.Objective);

        Assert.Equal(1m, Actual(more));
    }

    [Fact]
    public void Moves_a_target_to_another_plan_with_its_figures_and_without_those_of_the_plan_it_leaves()
    {
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_targetvalue"] = 100m });
        var other = Produce.Agreed(Produce.Rep());
        Recalculate(plan.Plan);
        var before = Diagnosed(plan.Objective);

        Set("coach_target", plan.Activity, new() { ["coach_planid"] = new EntityReference("coach_alignmentplan", other.Plan), ["coach_parenttargetid"] = new EntityReference("coach_target", other.Objective) });

        Assert.NotEqual(Diagnosis.OnTrack, before);
        Assert.NotEqual(before, Diagnosed(plan.Objective));
    }
}
