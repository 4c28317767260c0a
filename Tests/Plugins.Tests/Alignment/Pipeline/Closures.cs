using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>
/// On Wednesday, 18 March 2026, of the first quarter's 64 working days 54 are over. A closure takes one of them away.
/// </summary>
public sealed class Closures(TestOrganisation organisation) : PipelineTest(organisation)
{
    private readonly List<Guid> made = [];

    private Guid Close(string day)
    {
        var id = Admin.Create(new Entity("coach_closure") { ["coach_name"] = "Closed", ["coach_date"] = ManualClock.Utc(day).Date });
        made.Add(id);
        Organization.DrainAsync();
        return id;
    }

    private void Reopen(Guid closure)
    {
        Admin.Delete("coach_closure", closure);
        Organization.DrainAsync();
    }

    private decimal Expected(Guid target) => Target(target).GetAttributeValue<decimal>("coach_expected");

    private string? ClosuresOf(Guid plan) => Admin.Retrieve("coach_alignmentplan", plan, new ColumnSet("coach_closures")).GetAttributeValue<string>("coach_closures");

    private DateTime? AgreedOn(Guid plan) => Admin.Retrieve("coach_alignmentplan", plan, new ColumnSet("coach_agreedon")).GetAttributeValue<DateTime?>("coach_agreedon");

    /// <summary>Closures are the whole organisation's, and the tests of a class share one.</summary>
    private void Forget()
    {
        foreach (var closure in Admin.All(new QueryExpression("coach_closure"))) Admin.Delete("coach_closure", closure.Id);
        Organization.DrainAsync();
    }

    private PlanTree Agreed(decimal targetValue)
    {
        Forget();
        return Produce.Agreed(Rep, activity: new() { ["coach_targetvalue"] = targetValue });
    }

    [Fact]
    public void Are_left_out_of_the_days_passed_and_of_the_period()
    {
        var plan = Agreed(64);
        Assert.Equal(54, Expected(plan.Activity));

        Close("2026-01-06");

        Assert.Equal(Math.Round(64m * 53 / 63, 2), Expected(plan.Activity));
    }

    [Fact]
    public void That_come_later_in_the_period_raise_the_pace()
    {
        var plan = Agreed(64);

        Close("2026-03-30");

        Assert.Equal(Math.Round(64m * 54 / 63, 2), Expected(plan.Activity));
    }

    [Fact]
    public void On_a_weekend_make_no_difference()
    {
        var plan = Agreed(64);

        Close("2026-03-14");

        Assert.Equal((54m, null), (Expected(plan.Activity), ClosuresOf(plan.Plan)));
    }

    [Fact]
    public void That_are_given_up_make_a_working_day_again()
    {
        var plan = Agreed(64);
        var closure = Close("2026-01-06");

        Reopen(closure);

        Assert.Equal(54, Expected(plan.Activity));
    }

    [Fact]
    public void That_move_count_on_the_new_day_alone()
    {
        var plan = Agreed(64);
        var closure = Close("2026-01-06");

        Set("coach_closure", closure, new() { ["coach_date"] = new DateTime(2026, 3, 30) });
        Organization.DrainAsync();

        Assert.Equal("20260330", ClosuresOf(plan.Plan));
        Assert.Equal(Math.Round(64m * 54 / 63, 2), Expected(plan.Activity));
    }

    [Fact]
    public void That_are_deactivated_are_working_days()
    {
        var plan = Agreed(64);
        var closure = Close("2026-01-06");

        Set("coach_closure", closure, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
        Organization.DrainAsync();

        Assert.Equal(54, Expected(plan.Activity));
    }

    [Fact]
    public void Known_before_a_plan_is_agreed_are_in_its_pace()
    {
        Forget();
        Close("2026-01-06");

        var plan = Produce.Agreed(Rep, activity: new() { ["coach_targetvalue"] = 64m });

        Assert.Equal(Math.Round(64m * 53 / 63, 2), Expected(plan.Activity));
    }

    [Fact]
    public void Outside_the_period_leave_a_plan_alone()
    {
        var plan = Agreed(64);

        Close("2026-04-01");

        Assert.Null(ClosuresOf(plan.Plan));
    }

    [Fact]
    public void Are_in_the_live_path_of_a_call()
    {
        var plan = Agreed(64);
        Close("2026-01-06");

        Call();

        Assert.Equal(Math.Round(64m * 53 / 63, 2), Expected(plan.Activity));
    }

    [Fact]
    public void Leave_the_day_of_the_agreement_alone()
    {
        var plan = Agreed(64);
        var agreed = AgreedOn(plan.Plan);

        Close("2026-01-06");

        Assert.NotNull(agreed);
        Assert.Equal(agreed, AgreedOn(plan.Plan));
    }

    [Fact]
    public void After_a_plan_is_closed_change_nothing_of_it()
    {
        var plan = Agreed(64);
        Set("coach_alignmentplan", plan.Plan, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(PlanAgreement.Closed) });
        Organization.DrainAsync();

        Close("2026-01-06");

        Assert.Equal((54m, null), (Expected(plan.Activity), ClosuresOf(plan.Plan)));
    }
}
