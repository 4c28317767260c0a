using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>The first quarter of 2026 has 64 working days; on Wednesday, 18 March, 54 of them are over.</summary>
public sealed class The_figures_of_a_target(TestOrganisation organisation) : PipelineTest(organisation)
{
    private static Values Wanting(decimal value) => new() { ["coach_targetvalue"] = value };

    private Diagnosis DiagnosisOf(Guid target) => (Diagnosis)Target(target).GetAttributeValue<OptionSetValue>("coach_diagnosis").Value;

    [Fact]
    public void Expect_by_working_days()
    {
        var plan = Produce.Agreed(Rep, Wanting(64));

        Assert.Equal(54m, Target(plan.Activity)["coach_expected"]);
    }

    [Fact]
    public void Show_gap_and_attainment()
    {
        var plan = Produce.Agreed(Rep, Wanting(4));

        Call();

        Assert.Equal((3m, 25m), (Target(plan.Activity)["coach_gap"], Target(plan.Activity)["coach_attainment"]));
    }

    [Fact]
    public void Say_achieved_at_the_target_value()
    {
        var plan = Produce.Agreed(Rep, Wanting(1));

        Call();

        Assert.Equal(TargetStatus.Achieved, Status(plan.Activity));
    }

    [Fact]
    public void Say_behind_far_below_pace()
    {
        var plan = Produce.Agreed(Rep, Wanting(2));

        Call();

        Assert.Equal(TargetStatus.Behind, Status(plan.Activity));
    }

    [Fact]
    public void Say_at_risk_within_a_fifth_below_pace()
    {
        var plan = Produce.Agreed(Rep, Wanting(6)); // expected 5.06

        for (var calls = 0; calls < 5; calls++) Call();

        Assert.Equal(TargetStatus.AtRisk, Status(plan.Activity));
    }

    [Fact]
    public void Follow_the_tolerance_of_the_environment()
    {
        var definition = Rows("environmentvariabledefinition", "schemaname", "coach_AtRiskTolerance")[0].Id;
        var plan = Produce.Agreed(Rep, Wanting(6));
        var value = Admin.Create(new Entity("environmentvariablevalue") { ["environmentvariabledefinitionid"] = new EntityReference("environmentvariabledefinition", definition), ["value"] = "0.01" });

        for (var calls = 0; calls < 5; calls++) Call();

        Assert.Equal(TargetStatus.Behind, Status(plan.Activity));
        Admin.Delete("environmentvariablevalue", value);
    }

    [Fact]
    public void Say_not_started_before_the_period()
    {
        var plan = Produce.Agreed(Rep, plan: new() { ["coach_start"] = new DateTime(2026, 4, 1), ["coach_end"] = new DateTime(2026, 6, 30) });

        Assert.Equal((TargetStatus.NotStarted, 0m), (Status(plan.Activity), Target(plan.Activity)["coach_expected"]));
    }

    [Fact]
    public void Diagnose_an_execution_gap_when_the_work_does_not_happen()
    {
        var plan = Produce.Agreed(Rep);

        Assert.Equal((Diagnosis.ExecutionGap, Diagnosis.None), (DiagnosisOf(plan.Objective), DiagnosisOf(plan.Activity)));
    }

    [Fact]
    public void Diagnose_an_effectiveness_gap_as_soon_as_the_work_is_on_pace()
    {
        var plan = Produce.Agreed(Rep, Wanting(1));

        Call();

        Assert.Equal(Diagnosis.EffectivenessGap, DiagnosisOf(plan.Objective));
    }

    [Fact]
    public void Diagnose_being_ahead_of_activity_when_the_wins_come_without_the_work()
    {
        var plan = Produce.Agreed(Rep, objective: Wanting(1));

        Win(Produce.Opportunity(Rep), 100);

        Assert.Equal(Diagnosis.AheadOfActivity, DiagnosisOf(plan.Objective));
    }

    [Fact]
    public void Show_what_one_unit_has_yielded_of_the_parent()
    {
        var plan = Produce.Agreed(Rep);
        for (var calls = 0; calls < 4; calls++) Call();

        Win(Produce.Opportunity(Rep), 1200);

        Assert.Equal((0.25m, 1200m), (Target(plan.Activity)["coach_actualconversion"], Target(plan.Objective)["coach_actualconversion"]));
    }

    [Fact]
    public void Follow_a_changed_target_value()
    {
        var plan = Produce.Agreed(Rep, Wanting(10));
        Call();

        Set("coach_target", plan.Activity, Wanting(1));

        Assert.Equal((TargetStatus.Achieved, 0m), (Status(plan.Activity), Target(plan.Activity)["coach_gap"]));
    }
}
