using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Linking from a plan's start moves figures of days long past: it is for administrators, said first, confirmed, and traced.</summary>
public sealed class Relinking_from_the_start(TestOrganisation organisation) : PipelineTest(organisation)
{
    [Fact]
    public void Is_for_system_administrators()
    {
        var plan = Produce.Agreed(Rep);

        var refusal = Refusal.Of(() => Send(Produce.Manager().Service, plan.Plan));

        Assert.Equal(
            new Refusal(Refusal.ByPlugin, "Linking from the start of a plan moves figures of days long past, so only a system administrator may do it: leave FromStart out."),
            refusal);
    }

    [Fact]
    public void Is_for_one_plan_at_a_time()
    {
        var refusal = Refusal.Of(() => Admin.Execute(new OrganizationRequest("coach_Relink") { ["FromStart"] = true }));

        Assert.Equal("FromStart is for one plan or target at a time: name it with PlanId or TargetId.", refusal.Message);
    }

    [Fact]
    public void Says_first_what_it_would_change_and_changes_nothing()
    {
        var plan = LinkedToday();
        var before = (Interval(plan), Actual(plan.Activity), Contributions(plan.Activity).Count);

        var answer = Send(Admin, plan.Plan);

        Assert.Equal((3, 1, 1, ""), (answer["Relinked"], answer["Changed"], answer["Figures"], answer["Cursor"]));
        Assert.Equal(
            "Nothing is written yet. Links that would change: 1, contributions: 2, figures: 1: Activity 0 → 2. Call again with Confirm as it was answered to do it.",
            answer["Message"]);
        Assert.Equal(before, (Interval(plan), Actual(plan.Activity), Contributions(plan.Activity).Count));
        Assert.Null(Trace(plan.Plan));
    }

    [Fact]
    public void Does_what_it_said_when_it_is_confirmed_and_leaves_a_trace()
    {
        var plan = LinkedToday();
        var confirm = (string)Send(Admin, plan.Plan)["Confirm"];

        var answer = Send(Admin, plan.Plan, confirm);

        Assert.Equal((1, 1, ""), (answer["Changed"], answer["Figures"], answer["Confirm"]));
        Assert.Equal(("2026-01-01", 2m), (Interval(plan), Actual(plan.Activity)));
        Assert.Equal($"2026-03-18 10:00 UTC, {AdminName}: linked from the start. Links that changed: 1, figures: 1: Activity 0 → 2.", Trace(plan.Plan));
    }

    [Fact]
    public void Says_it_again_when_it_would_change_something_else_by_now()
    {
        var plan = LinkedToday();
        var confirm = (string)Send(Admin, plan.Plan)["Confirm"];
        CallOn("2026-02-12", plan);

        var answer = Send(Admin, plan.Plan, confirm);

        Assert.StartsWith("Nothing is written yet. Links that would change: 1, contributions: 3", (string)answer["Message"], StringComparison.Ordinal);
        Assert.Equal(0m, Actual(plan.Activity));
    }

    [Fact]
    public void Is_not_done_by_a_made_up_confirmation()
    {
        var plan = LinkedToday();

        Send(Admin, plan.Plan, "yes");

        Assert.Equal(0m, Actual(plan.Activity));
    }

    [Fact]
    public void Is_not_gone_on_with_by_a_confirmation_of_another_plan()
    {
        var plan = LinkedToday();
        var other = (string)Send(Admin, Produce.Agreed(Produce.Rep()).Plan)["Confirm"];

        var refusal = Refusal.Of(() => Send(Admin, plan.Plan, other, $"{plan.Plan:N} links"));

        Assert.Equal("The parameter Confirm is of another plan or target: call without it to begin.", refusal.Message);
    }

    [Fact]
    public void Keeps_the_traces_of_earlier_times_below_the_latest()
    {
        var plan = LinkedToday();
        Confirmed(plan);
        Confirmed(plan);

        Assert.Equal(
            [$"2026-03-18 10:00 UTC, {AdminName}: linked from the start. Links that changed: 0, figures: 0.", $"2026-03-18 10:00 UTC, {AdminName}: linked from the start. Links that changed: 1, figures: 1: Activity 0 → 2."],
            Trace(plan.Plan)!.Split('\n'));
    }

    [Fact]
    public void Would_change_what_it_changes_whatever_moved()
    {
        var plan = LinkedToday();
        CallOn("2026-03-20", plan);
        Smuggle("coach_contribution", new()
        {
            ["coach_name"] = "Made up",
            ["coach_targetid"] = new EntityReference("coach_target", plan.Activity),
            ["coach_sourcetable"] = "phonecall",
            ["coach_sourceid"] = Guid.NewGuid().ToString(),
            ["coach_date"] = new DateTime(2026, 2, 2),
            ["coach_value"] = 7m,
            ["coach_exactvalue"] = 7m,
        });
        var (actual, count) = (Actual(plan.Activity) ?? 0, Contributions(plan.Activity).Count);

        var told = (string)Send(Admin, plan.Plan)["Message"];
        Confirmed(plan);

        // The made-up row was never in the figure, so its going takes seven off what was only told of it.
        Assert.Contains($"Activity {actual:0.####} → {Actual(plan.Activity) - 7:0.####}", told, StringComparison.Ordinal);
        Assert.Equal(count + 1, Contributions(plan.Activity).Count);
    }

    /// <summary>An account that belongs to the segment only since today, with two calls made before.</summary>
    private PlanTree LinkedToday()
    {
        var segment = Produce.Segment("account", "<fetch><entity name='account'><filter><condition attribute='revenue' operator='ge' value='1000' /></filter></entity></fetch>");
        var plan = Produce.Agreed(Rep, new() { ["coach_segmentid"] = new EntityReference("coach_segment", segment) });
        var account = Yesterday(() => Produce.Account(Rep, new() { ["revenue"] = new Money(10) }));
        foreach (var day in new[] { "2026-01-15", "2026-02-10" }) Complete("phonecall", Produce.OpenCall(Rep, Customer(account)), new() { ["actualend"] = ManualClock.Utc(day) });
        Set("account", account, new() { ["revenue"] = new Money(5000) });
        return plan;
    }

    private void CallOn(string day, PlanTree plan) =>
        Complete("phonecall", Produce.OpenCall(Rep, Customer(Assert.Single(Links(plan.Activity)).GetAttributeValue<EntityReference>("coach_accountid").Id)), new() { ["actualend"] = ManualClock.Utc(day) });

    private string Interval(PlanTree plan) => Day(Assert.Single(Links(plan.Activity)), "coach_from");

    private string? Trace(Guid plan) => Admin.Retrieve("coach_alignmentplan", plan, new ColumnSet("coach_relinked")).GetAttributeValue<string>("coach_relinked");

    private string AdminName => Admin.Retrieve("systemuser", Template.Administrator, new ColumnSet("fullname")).GetAttributeValue<string>("fullname");

    private void Confirmed(PlanTree plan) => Send(Admin, plan.Plan, (string)Send(Admin, plan.Plan)["Confirm"]);

    private static OrganizationResponse Send(IOrganizationService service, Guid plan, string? confirm = null, string? cursor = null) =>
        service.Execute(new OrganizationRequest("coach_Relink") { ["PlanId"] = plan, ["FromStart"] = true, ["Confirm"] = confirm, ["Cursor"] = cursor });
}
