using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>
/// On Wednesday, 18 March 2026, of the first quarter's 64 working days 54 are over. An absence takes its days away from the plans
/// of its rep, in the transaction that takes it.
/// </summary>
public sealed class Absences(TestOrganisation organisation) : PipelineTest(organisation)
{
    private const int Hawaii = 2;
    private const int NewZealand = 290;

    private static Values Days(string first, string last) => new() { ["coach_first"] = ManualClock.Utc(first).Date, ["coach_last"] = ManualClock.Utc(last).Date };

    private Values Holiday(string first, string last, Person? rep = null) => new(Days(first, last)) { ["coach_name"] = "Holiday", ["ownerid"] = (rep ?? Rep).Reference };

    private Guid Away(string first, string last, Person? rep = null) => Admin.Create(Holiday(first, last, rep).Over("coach_absence", []));

    private PlanTree Agreed(Values? plan = null) => Produce.Agreed(Rep, activity: new() { ["coach_targetvalue"] = 64m }, plan: plan);

    private decimal Expected(PlanTree plan) => Target(plan.Activity).GetAttributeValue<decimal>("coach_expected");

    private string? OffIn(PlanTree plan) => Admin.Retrieve("coach_alignmentplan", plan.Plan, new ColumnSet("coach_closures")).GetAttributeValue<string>("coach_closures");

    private static decimal Of(int passed, int all) => Math.Round(64m * passed / all, 2);

    [Fact]
    public void Are_left_out_of_the_days_passed_and_of_the_period_at_once()
    {
        var plan = Agreed();

        Away("2026-03-09", "2026-03-13");

        Assert.Equal(("20260309-20260313", Of(49, 59)), (OffIn(plan), Expected(plan)));
    }

    [Fact]
    public void Include_their_first_and_their_last_day_and_neither_the_day_before_nor_the_day_after()
    {
        var plan = Agreed();

        Away("2026-03-17", "2026-03-18");

        Assert.Equal(("20260317-20260318", Of(53, 62)), (OffIn(plan), Expected(plan)));
    }

    [Fact]
    public void That_reach_over_the_ends_of_a_plan_take_its_days_alone()
    {
        var plan = Agreed();

        Away("2025-12-22", "2026-01-01");
        Away("2026-03-31", "2026-04-30");

        Assert.Equal("20260101 20260331", OffIn(plan));
    }

    [Fact]
    public void On_the_day_before_and_the_day_after_a_plan_leave_it_alone()
    {
        var plan = Agreed();

        Away("2025-12-31", "2025-12-31");
        Away("2026-04-01", "2026-04-01");

        Assert.Equal((null, 54m), (OffIn(plan), Expected(plan)));
    }

    [Fact]
    public void May_overlap_and_count_once()
    {
        var plan = Agreed();

        Away("2026-03-09", "2026-03-11");
        Away("2026-03-10", "2026-03-13");
        Away("2026-03-10", "2026-03-10");

        Assert.Equal(("20260309-20260313", Of(49, 59)), (OffIn(plan), Expected(plan)));
    }

    [Fact]
    public void That_are_moved_count_on_the_new_days_alone()
    {
        var plan = Agreed();
        var absence = Away("2026-03-09", "2026-03-13");

        Set("coach_absence", absence, Days("2026-03-30", "2026-03-31"));

        Assert.Equal(("20260330-20260331", Of(54, 62)), (OffIn(plan), Expected(plan)));
    }

    [Fact]
    public void That_are_moved_into_another_plan_leave_the_first_and_reach_the_second()
    {
        PlanTree[] plans = [Agreed(), Agreed(new() { ["coach_start"] = new DateTime(2026, 4, 1), ["coach_end"] = new DateTime(2026, 6, 30) })];
        var absence = Away("2026-03-30", "2026-03-31");

        Set("coach_absence", absence, Days("2026-04-01", "2026-04-02"));

        Assert.Equal([null, "20260401-20260402"], plans.Select(OffIn));
    }

    [Fact]
    public void That_are_cancelled_are_working_days_again()
    {
        var plan = Agreed();
        var absence = Away("2026-03-09", "2026-03-13");

        Admin.Delete("coach_absence", absence);

        Assert.Equal((null, 54m), (OffIn(plan), Expected(plan)));
    }

    [Fact]
    public void That_are_deactivated_are_working_days_again()
    {
        var plan = Agreed();
        var absence = Away("2026-03-09", "2026-03-13");

        Set("coach_absence", absence, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });

        Assert.Equal((null, 54m), (OffIn(plan), Expected(plan)));
    }

    [Fact]
    public void That_are_deactivated_the_old_way_and_activated_again_are_followed_too()
    {
        var plan = Agreed();
        var absence = new EntityReference("coach_absence", Away("2026-03-09", "2026-03-13"));
        OrganizationRequest State(int state, int status) => new("SetState") { ["EntityMoniker"] = absence, ["State"] = new OptionSetValue(state), ["Status"] = new OptionSetValue(status) };

        Admin.Execute(State(1, 2));
        var inactive = OffIn(plan);
        Admin.Execute(State(0, 1));

        Assert.Equal((null, "20260309-20260313"), (inactive, OffIn(plan)));
    }

    [Theory]
    [InlineData("Update")]
    [InlineData("Assign")]
    public void That_are_given_to_another_rep_are_the_other_one_s(string message)
    {
        var other = Produce.Rep();
        PlanTree[] plans = [Agreed(), Produce.Agreed(other)];
        var absence = new EntityReference("coach_absence", Away("2026-03-09", "2026-03-13"));

        Admin.Execute(message == "Assign"
            ? new OrganizationRequest("Assign") { ["Target"] = absence, ["Assignee"] = other.Reference }
            : new OrganizationRequest("Update") { ["Target"] = new Entity("coach_absence", absence.Id) { ["ownerid"] = other.Reference } });

        Assert.Equal([null, "20260309-20260313"], plans.Select(OffIn));
    }

    [Fact]
    public void Of_another_rep_leave_a_plan_alone()
    {
        var plan = Agreed();

        Away("2026-03-09", "2026-03-13", Produce.Rep());

        Assert.Equal((null, 54m), (OffIn(plan), Expected(plan)));
    }

    [Fact]
    public void Known_before_a_plan_is_agreed_are_in_its_pace()
    {
        Away("2026-03-09", "2026-03-13");

        var plan = Agreed();

        Assert.Equal(("20260309-20260313", Of(49, 59)), (OffIn(plan), Expected(plan)));
    }

    [Fact]
    public void Of_the_rep_whom_a_plan_is_handed_to_count_and_those_of_the_rep_before_do_not()
    {
        var other = Produce.Rep();
        var plan = Agreed();
        Away("2026-03-09", "2026-03-13");
        Away("2026-03-30", "2026-03-31", other);

        Set("coach_alignmentplan", plan.Plan, new() { ["ownerid"] = other.Reference });
        Organization.DrainAsync();

        Assert.Equal(("20260330-20260331", Of(54, 62)), (OffIn(plan), Expected(plan)));
    }

    [Fact]
    public void After_a_plan_is_closed_change_nothing_of_it()
    {
        var plan = Agreed();
        Set("coach_alignmentplan", plan.Plan, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(PlanAgreement.Closed) });
        Organization.DrainAsync();

        Away("2026-03-09", "2026-03-13");

        Assert.Equal((null, 54m), (OffIn(plan), Expected(plan)));
    }

    [Fact]
    public void Are_in_the_live_path_of_a_call()
    {
        var plan = Agreed();
        Away("2026-03-09", "2026-03-13");

        Call();

        Assert.Equal(Of(49, 59), Expected(plan));
    }

    [Fact]
    public void That_a_sweep_finds_and_no_event_has_told_are_healed()
    {
        var plan = Agreed();
        Smuggle("coach_absence", Raw("2026-03-09", "2026-03-13"));

        Recalculate(plan.Plan);

        Assert.Equal(("20260309-20260313", Of(49, 59)), (OffIn(plan), Expected(plan)));
    }

    [Theory]
    [InlineData(Hawaii)]
    [InlineData(NewZealand)]
    public void Are_days_wherever_the_rep_lives(int zone)
    {
        var far = Produce.Rep(zone: zone);
        var plan = Produce.Agreed(far);

        far.Service.Create(Days("2026-03-09", "2026-03-10").Over("coach_absence", new() { ["coach_name"] = "Holiday" }));

        Assert.Equal("20260309-20260310", OffIn(plan));
    }

    [Fact]
    public void Move_the_status_with_the_pace()
    {
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_targetvalue"] = 1m });
        Assert.Equal(TargetStatus.Behind, Status(plan.Activity));

        Away("2026-01-01", "2026-03-17");

        Assert.Equal(TargetStatus.NotStarted, Status(plan.Activity));
    }

    [Fact]
    public void Of_the_whole_period_leave_nothing_to_be_expected()
    {
        var plan = Agreed();

        Away("2026-01-01", "2026-03-31");

        Assert.Equal((0m, TargetStatus.NotStarted), (Expected(plan), Status(plan.Activity)));
    }

    [Fact]
    public void Show_in_the_working_days_of_the_gap_report()
    {
        var plan = Agreed();

        Away("2026-03-09", "2026-03-13");

        var rep = Talk.Report(Produce.Manager())["reps"]!.AsArray().Single(rep => (string)rep!["planId"]! == plan.Plan.ToString())!;
        Assert.Equal((49, 59), ((int)rep["workingDaysPassed"]!, (int)rep["workingDays"]!));
    }

    [Fact]
    public void That_come_by_the_hundred_in_one_import_are_all_followed()
    {
        var others = Enumerable.Range(0, 3).Select(_ => Produce.Rep()).ToList();
        List<PlanTree> plans = [.. others.Select(other => Produce.Agreed(other))];
        List<Entity> rows = [.. Enumerable.Range(0, 90).Select(number => Holiday($"2026-03-{number / 3 + 1:00}", $"2026-03-{number / 3 + 1:00}", others[number % 3]).Over("coach_absence", []))];

        Admin.Execute(new OrganizationRequest("CreateMultiple") { ["Targets"] = new EntityCollection(rows) { EntityName = "coach_absence" } });

        Assert.Equal(Enumerable.Repeat("20260302-20260306 20260309-20260313 20260316-20260320 20260323-20260327 20260330", 3), plans.Select(OffIn));
    }

    /// <summary>As a copy that was restored beneath the steps has it.</summary>
    private Values Raw(string first, string last) => new(Holiday(first, last))
    {
        ["owninguser"] = Rep.Reference,
        ["owningbusinessunit"] = new EntityReference("businessunit", Library.Unit),
        ["statecode"] = new OptionSetValue(0),
        ["statuscode"] = new OptionSetValue(1),
    };
}
