using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>
/// On Wednesday, 18 March 2026, of the first quarter's 64 weekdays 54 are over. From Sunday to Thursday there are as many, and of the
/// 51 from Monday to Thursday 43.
/// </summary>
public sealed class Work_calendars(TestOrganisation organisation) : PipelineTest(organisation)
{
    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private EntityReference Shipped(string name) => Admin.All("coach_workcalendar", "coach_name", name)[0].ToEntityReference();

    private EntityReference Calendar(params string[] worked) => new("coach_workcalendar", Admin.Create(Week(worked).Over("coach_workcalendar", new() { ["coach_name"] = $"Calendar {Guid.NewGuid():N}" })));

    private static Values Week(params string[] worked)
    {
        Values week = [];
        foreach (var day in Days) week[$"coach_{day}"] = worked.Contains(day);
        return week;
    }

    private PlanTree Agreed(EntityReference? calendar = null) => Produce.Agreed(Rep, activity: new() { ["coach_targetvalue"] = 64m }, plan: new() { ["coach_workcalendarid"] = calendar });

    private Guid Close(string day, EntityReference? calendar = null)
    {
        var id = Admin.Create(new Entity("coach_closure") { ["coach_name"] = "Closed", ["coach_date"] = ManualClock.Utc(day).Date, ["coach_workcalendarid"] = calendar });
        Organization.DrainAsync();
        return id;
    }

    private void Change(string table, Guid id, Values values)
    {
        Set(table, id, values);
        Organization.DrainAsync();
    }

    private decimal Expected(PlanTree plan) => Target(plan.Activity).GetAttributeValue<decimal>("coach_expected");

    private (string? Week, string? Off) KeptBy(PlanTree plan)
    {
        var row = Admin.Retrieve("coach_alignmentplan", plan.Plan, new ColumnSet("coach_workweek", "coach_closures"));
        return (row.GetAttributeValue<string>("coach_workweek"), row.GetAttributeValue<string>("coach_closures"));
    }

    private static decimal Of(int passed, int all) => Math.Round(64m * passed / all, 2);

    [Theory]
    [InlineData("Monday to Friday", null, 54, 64)]
    [InlineData("Sunday to Thursday", "MO,TU,WE,TH,SU", 54, 64)]
    [InlineData("Four-day week", "MO,TU,WE,TH", 43, 51)]
    public void Are_shipped(string name, string? week, int passed, int all)
    {
        var plan = Agreed(Shipped(name));

        Assert.Equal((week, Of(passed, all)), (KeptBy(plan).Week, Expected(plan)));
    }

    [Fact]
    public void Show_in_the_working_days_of_the_gap_report()
    {
        var plan = Agreed(Shipped("Four-day week"));

        var rep = Talk.Report(Produce.Manager())["reps"]!.AsArray().Single(rep => (string)rep!["planId"]! == plan.Plan.ToString())!;

        Assert.Equal((43, 51), ((int)rep["workingDaysPassed"]!, (int)rep["workingDays"]!));
    }

    [Fact]
    public void Can_be_given_to_a_plan_that_is_agreed_and_taken_away_again()
    {
        var plan = Agreed();

        Change("coach_alignmentplan", plan.Plan, new() { ["coach_workcalendarid"] = Shipped("Four-day week") });
        var (week, expected) = (KeptBy(plan).Week, Expected(plan));
        Change("coach_alignmentplan", plan.Plan, new() { ["coach_workcalendarid"] = null });

        Assert.Equal(("MO,TU,WE,TH", Of(43, 51)), (week, expected));
        Assert.Equal((null, 54m), (KeptBy(plan).Week, Expected(plan)));
    }

    [Fact]
    public void That_work_other_days_are_followed_by_their_open_plans_alone()
    {
        var calendar = Calendar("monday", "tuesday");
        var (own, other) = (Agreed(calendar), Produce.Agreed(Produce.Rep(), activity: new() { ["coach_targetvalue"] = 64m }));

        Change("coach_workcalendar", calendar.Id, Week("monday", "tuesday", "wednesday", "thursday"));

        Assert.Equal((Of(43, 51), 54m), (Expected(own), Expected(other)));
    }

    [Fact]
    public void That_work_other_days_leave_a_closed_plan_alone()
    {
        var calendar = Calendar("monday", "tuesday", "wednesday", "thursday");
        var plan = Agreed(calendar);
        Change("coach_alignmentplan", plan.Plan, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(PlanAgreement.Closed) });

        Change("coach_workcalendar", calendar.Id, Week("monday"));

        Assert.Equal(("MO,TU,WE,TH", Of(43, 51)), (KeptBy(plan).Week, Expected(plan)));
    }

    [Fact]
    public void Of_a_closed_plan_cannot_be_exchanged()
    {
        var plan = Agreed();
        Change("coach_alignmentplan", plan.Plan, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(PlanAgreement.Closed) });

        var refusal = Refusal.Of(() => Set("coach_alignmentplan", plan.Plan, new() { ["coach_workcalendarid"] = Shipped("Four-day week") }));

        Assert.Contains("is closed and its figures are frozen", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_working_day_expect_nothing_and_everybody_s_work_goes_on()
    {
        var plan = Agreed(Calendar());

        Call();
        Recalculate(plan.Plan);

        Assert.Equal((0m, 1m, TargetStatus.NotStarted, "none"), (Expected(plan), Actual(plan.Activity), Status(plan.Activity), KeptBy(plan).Week));
    }

    [Fact]
    public void Without_a_working_day_expect_nothing_when_the_plan_is_over()
    {
        var plan = Agreed(Calendar());
        Clock.Now = ManualClock.Utc("2026-04-02");

        Recalculate(plan.Plan);

        Assert.Equal((0m, TargetStatus.OnTrack), (Expected(plan), Status(plan.Activity)));
    }

    [Fact]
    public void Have_closures_of_their_own_that_leave_other_plans_alone()
    {
        var calendar = Calendar("monday", "tuesday", "wednesday", "thursday", "friday");
        var (own, other) = (Agreed(calendar), Produce.Agreed(Produce.Rep(), activity: new() { ["coach_targetvalue"] = 64m }));

        Close("2026-01-06", calendar);

        Assert.Equal((Of(53, 63), 54m), (Expected(own), Expected(other)));
    }

    [Fact]
    public void Take_a_closure_over_from_another_when_it_moves()
    {
        var (first, second) = (Calendar("monday", "tuesday"), Calendar("monday", "tuesday"));
        var (one, other) = (Agreed(first), Produce.Agreed(Produce.Rep(), plan: new() { ["coach_workcalendarid"] = second }));
        var closure = Close("2026-01-06", first);

        Change("coach_closure", closure, new() { ["coach_workcalendarid"] = second });

        Assert.Equal((null, "20260106"), (KeptBy(one).Off, KeptBy(other).Off));
    }

    [Fact]
    public void Give_a_closure_to_all_when_it_is_taken_from_its_calendar()
    {
        var calendar = Calendar("monday", "tuesday");
        var plan = Agreed();
        var closure = Close("2026-01-06", calendar);

        Change("coach_closure", closure, new() { ["coach_workcalendarid"] = null });
        var off = KeptBy(plan).Off;
        Admin.Delete("coach_closure", closure);
        Organization.DrainAsync();

        Assert.Equal(("20260106", null), (off, KeptBy(plan).Off));
    }

    [Fact]
    public void Leave_out_a_Sunday_that_is_closed_where_Sundays_are_worked()
    {
        var calendar = Calendar("sunday", "monday");
        var plan = Agreed(calendar);

        Close("2026-01-04", calendar);

        Assert.Equal("20260104", KeptBy(plan).Off);
    }

    [Fact]
    public void That_plans_use_cannot_be_deleted()
    {
        var calendar = Calendar("monday");
        var plan = Agreed(calendar);

        Refusal.Of(() => Admin.Delete("coach_workcalendar", calendar.Id));

        Assert.Equal("MO", KeptBy(plan).Week);
    }

    [Fact]
    public void That_no_plan_uses_can_be_deleted_and_their_closures_go_with_them_instead_of_holding_for_all()
    {
        var calendar = Calendar("monday");
        var plan = Agreed();
        var closure = Close("2026-01-05", calendar);

        Admin.Delete("coach_workcalendar", calendar.Id);
        Organization.DrainAsync();

        Assert.Empty(Rows("coach_closure", "coach_closureid", closure));
        Assert.Equal((null, null), KeptBy(plan));
    }

    [Fact]
    public void That_are_deactivated_go_on_for_the_plans_that_have_them()
    {
        var calendar = Calendar("monday");
        var plan = Agreed(calendar);

        Change("coach_workcalendar", calendar.Id, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
        Recalculate(plan.Plan);

        Assert.Equal("MO", KeptBy(plan).Week);
    }

    [Fact]
    public void Are_the_administrator_s_to_write_and_everybody_s_to_read()
    {
        var calendar = Calendar("monday");

        Refusal.Of(() => Set(Produce.Manager().Service, "coach_workcalendar", calendar.Id, Week("friday")));
        Set(Produce.User("Ada Admin", null, 110, "Coaching Administrator").Service, "coach_workcalendar", calendar.Id, Week("friday"));

        Assert.True(Rep.Service.Retrieve("coach_workcalendar", calendar.Id, new ColumnSet("coach_friday")).GetAttributeValue<bool>("coach_friday"));
    }

    [Fact]
    public void Are_the_manager_s_to_give_to_a_plan()
    {
        var plan = Agreed();

        Set(Produce.Manager().Service, "coach_alignmentplan", plan.Plan, new() { ["coach_workcalendarid"] = Shipped("Four-day week") });

        Assert.Equal("MO,TU,WE,TH", KeptBy(plan).Week);
    }
}
