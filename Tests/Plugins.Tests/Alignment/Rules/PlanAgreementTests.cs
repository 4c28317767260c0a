using CoachingExtensions.Alignment;
using Xunit;

namespace CoachingExtensions.Tests.Alignment;

public sealed class PlanAgreementTests
{
    private static readonly ProposedTarget Result = new(Guid.NewGuid(), "Revenue", AorLevel.Result, null, Guid.NewGuid(), 80000);
    private static readonly ProposedTarget Objective = new(Guid.NewGuid(), "New customers", AorLevel.Objective, Result.Id, Guid.NewGuid(), 4);
    private static readonly ProposedTarget Activity = new(Guid.NewGuid(), "Prospecting calls", AorLevel.Activity, Objective.Id, Guid.NewGuid(), 16);
    private static readonly PlanProposal Good = new(true, true, new DateTime(2026, 4, 1), new DateTime(2026, 4, 30), [Result, Objective, Activity]);

    [Fact]
    public void An_unbroken_path_can_be_agreed() => Assert.Empty(PlanAgreement.Violations(Good));

    [Fact]
    public void A_result_alone_can_be_agreed() => Assert.Empty(PlanAgreement.Violations(Good with { Targets = [Result] }));

    [Fact]
    public void A_period_of_one_day_can_be_agreed() => Assert.Empty(PlanAgreement.Violations(Good with { End = Good.Start }));

    [Fact]
    public void Everything_that_is_missing_is_named_at_once()
    {
        var found = PlanAgreement.Violations(new PlanProposal(false, false, null, null, []));
        Assert.Equal(["it has no rep: assign it to a user", "it has no manager", "its period is not complete", "it has no result"], found.Said());
    }

    [Fact]
    public void A_period_that_ends_before_it_starts_is_refused() =>
        Assert.Equal(["it ends before it starts"], PlanAgreement.Violations(Good with { End = Good.Start!.Value.AddDays(-1) }).Said());

    [Fact]
    public void An_activity_without_an_objective_above_it_is_refused()
    {
        var found = PlanAgreement.Violations(Good with { Targets = [Result, Activity with { ParentId = null }] });
        Assert.Equal(["activity \"Prospecting calls\" has no objective of this plan above it"], found.Said());
    }

    [Fact]
    public void An_activity_straight_under_a_result_skips_the_objective_and_is_refused() =>
        Assert.Single(PlanAgreement.Violations(Good with { Targets = [Result, Objective, Activity with { ParentId = Result.Id }] }));

    [Fact]
    public void An_objective_of_another_plan_does_not_help() =>
        Assert.Single(PlanAgreement.Violations(Good with { Targets = [Result, Activity] }));

    [Fact]
    public void An_objective_may_stand_alone_but_not_under_an_activity()
    {
        Assert.Empty(PlanAgreement.Violations(Good with { Targets = [Result, Objective with { ParentId = null }] }));
        Assert.Single(PlanAgreement.Violations(Good with { Targets = [Result, Objective with { ParentId = Activity.Id }, Activity] }));
    }

    [Fact]
    public void A_target_needs_a_metric_and_a_value()
    {
        var found = PlanAgreement.Violations(Good with { Targets = [Result with { MetricId = null, TargetValue = null }] });
        Assert.Equal(["target \"Revenue\" has no metric", "target \"Revenue\" has no target value"], found.Said());
    }

    [Fact]
    public void A_target_that_others_lead_to_cannot_be_removed() => Assert.Equal(
        "activity \"Prospecting calls\" leads to it: have that lead to another target first, or remove it",
        PlanAgreement.ObstacleToRemoving(Objective, Good.Targets).Said());

    [Fact]
    public void The_last_result_cannot_be_removed() =>
        Assert.Equal("it is the plan's last result: add another result first", PlanAgreement.ObstacleToRemoving(Result, [Result]).Said());

    [Fact]
    public void One_of_two_results_can_be_removed() =>
        Assert.Null(PlanAgreement.ObstacleToRemoving(Result, [Result, Result with { Id = Guid.NewGuid() }]));

    [Fact]
    public void An_activity_can_be_removed() => Assert.Null(PlanAgreement.ObstacleToRemoving(Activity, Good.Targets));
}
