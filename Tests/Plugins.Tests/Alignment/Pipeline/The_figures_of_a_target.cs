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
    public void Are_shared_by_siblings_that_count_the_same()
    {
        var (prospect, old) = (Produce.Account(Rep), Produce.Account(Rep));
        Win(Produce.Opportunity(Rep, old), 500);
        var plan = Produce.Agreed(Rep, objective: new() { ["coach_segmentid"] = Library.Prospects });
        var others = Produce.ValidTarget(Rep, plan.Plan, AorLevel.Objective, plan.Result, new() { ["coach_segmentid"] = new EntityReference("coach_segment", Only(old)) });

        Win(Produce.Opportunity(Rep, prospect), 41_750);
        Win(Produce.Opportunity(Rep, old), 41_250);

        // One deal with a new customer, two with an old one: 83,500 of three.
        Assert.Equal((27_833.3333m, 27_833.3333m), (Target(plan.Objective)["coach_actualconversion"], Target(others)["coach_actualconversion"]));
    }

    [Theory]
    [InlineData("2026-03-18")]
    [InlineData("2026-03-17")]
    [InlineData("2026-03-16")]
    public void Say_nothing_in_the_first_three_working_days(string start)
    {
        var plan = Produce.Agreed(Rep, Wanting(1000), plan: From(start));

        Assert.Equal((TargetStatus.NotStarted, Diagnosis.None), (Status(plan.Activity), DiagnosisOf(plan.Objective)));
    }

    [Fact]
    public void Say_something_after_the_third()
    {
        var plan = Produce.Agreed(Rep, Wanting(1000), plan: From("2026-03-13"));

        Assert.Equal((TargetStatus.Behind, Diagnosis.ExecutionGap), (Status(plan.Activity), DiagnosisOf(plan.Objective)));
    }

    [Fact]
    public void Follow_the_early_days_of_the_environment()
    {
        var definition = Rows("environmentvariabledefinition", "schemaname", "coach_EarlyDays")[0].Id;
        var value = Admin.Create(new Entity("environmentvariablevalue") { ["environmentvariabledefinitionid"] = new EntityReference("environmentvariabledefinition", definition), ["value"] = "10" });

        var plan = Produce.Agreed(Rep, Wanting(1000), plan: From("2026-03-09"));

        Assert.Equal(TargetStatus.NotStarted, Status(plan.Activity));
        Call();
        Assert.Equal(TargetStatus.NotStarted, Status(plan.Activity));
        Admin.Delete("environmentvariablevalue", value);
    }

    [Fact]
    public void Say_achieved_on_the_first_day_but_diagnose_nothing_yet()
    {
        var plan = Produce.Agreed(Rep, Wanting(1), objective: Wanting(1), plan: From("2026-03-18"));

        Call();
        Win(Produce.Opportunity(Rep), 100);

        Assert.Equal((TargetStatus.Achieved, TargetStatus.Achieved, Diagnosis.None), (Status(plan.Activity), Status(plan.Objective), DiagnosisOf(plan.Objective)));
    }

    private static Values From(string start) => new() { ["coach_start"] = ManualClock.Utc(start), ["coach_end"] = new DateTime(2026, 6, 30) };

    private Guid Only(Guid account) =>
        Produce.Segment("account", $"""<fetch><entity name="account"><filter><condition attribute="accountid" operator="eq" value="{account}" /></filter></entity></fetch>""");

    [Fact]
    public void Follow_a_changed_target_value()
    {
        var plan = Produce.Agreed(Rep, Wanting(10));
        Call();

        Set("coach_target", plan.Activity, Wanting(1));

        Assert.Equal((TargetStatus.Achieved, 0m), (Status(plan.Activity), Target(plan.Activity)["coach_gap"]));
    }
}
