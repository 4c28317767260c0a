using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A manager's own target can be the sum of the team's. It is of the first quarter; the clock stands on 18 March 2026.</summary>
public sealed class The_sum_of_a_team : WeekTest
{
    public The_sum_of_a_team(TestOrganisation organisation)
        : base(organisation) => Organization.LargestPage = UsualPage;

    private static Values TeamSum(Values? more = null) => new(more ?? []) { ["coach_isteamsum"] = true };

    private PlanTree Of(Person manager, Values? activity = null, Values? plan = null) => Produce.Agreed(manager, TeamSum(activity), plan: plan);

    private PlanTree Reports(Person rep, Person manager, Values? activity = null, Values? plan = null) =>
        Produce.Agreed(rep, activity, plan: new(plan ?? []) { ["coach_managerid"] = manager.Reference });

    private static void CallOf(Person rep, string? day = null) => rep.Service.Update(new Entity("phonecall", rep.Service.Create(new Entity("phonecall") { ["subject"] = "Call" }))
    {
        ["statecode"] = new OptionSetValue(1),
        ["actualend"] = ManualClock.Utc($"{day ?? "2026-03-18"} 09:00"),
    });

    private static decimal? Shown(Person reader, Guid target, string? on = null) => (decimal?)Talk.Report(reader, on is null ? [] : new() { ["On"] = ManualClock.Utc(on) })["reps"]!.AsArray()
        .SelectMany(rep => rep!["targets"]!.AsArray()).Single(one => (string?)one!["id"] == target.ToString())!["actual"];

    private List<string> CallsOf(Action action)
    {
        List<string> calls = [];
        Organization.Sent = (request, depth) => calls.Add($"{depth} {request.RequestName}");
        action();
        Organization.Sent = null;
        return calls;
    }

    [Fact]
    public void Is_what_counted_for_all_who_name_the_manager()
    {
        var (one, other) = (Produce.Rep(), Produce.Rep());
        var sum = Of(Manager);
        Reports(one, Manager);
        Reports(other, Manager);
        Produce.Agreed(Produce.Rep());

        CallOf(one);
        CallOf(one);
        CallOf(other);

        Assert.Equal(3m, Shown(Manager, sum.Activity));
    }

    [Fact]
    public void Is_of_the_same_metric_and_segment_alone()
    {
        var sum = Of(Manager);
        Reports(Rep, Manager, new() { ["coach_segmentid"] = Library.Prospects });

        CallOf(Rep);
        Call(Customer(Produce.Account(Rep)));

        Assert.Equal(0m, Shown(Manager, sum.Activity));
    }

    [Theory]
    [InlineData("2026-03-16", 1)]
    [InlineData("2026-03-17", 2)]
    [InlineData(null, 3)]
    public void Is_as_of_the_day_that_is_asked_for(string? on, int calls)
    {
        var sum = Of(Manager);
        Reports(Rep, Manager);
        foreach (var day in (string[])["2026-03-16", "2026-03-17", "2026-03-18", "2026-03-19"]) CallOf(Rep, day);

        Assert.Equal(calls, Shown(Manager, sum.Activity, on));
    }

    [Fact]
    public void Is_of_the_managers_period_not_of_the_reps()
    {
        var sum = Of(Manager, plan: new() { ["coach_start"] = new DateTime(2026, 3, 1) });
        Reports(Rep, Manager);

        CallOf(Rep, "2026-02-27");
        CallOf(Rep, "2026-03-02");

        Assert.Equal(1m, Shown(Manager, sum.Activity));
    }

    [Fact]
    public void Has_closed_plans_in_it_and_no_drafts()
    {
        var sum = Of(Manager);
        var closed = Reports(Rep, Manager);
        var drafter = Produce.Rep();
        var draft = Reports(drafter, Manager);
        CallOf(Rep);
        CallOf(drafter);
        Set("coach_alignmentplan", closed.Plan, new() { ["statecode"] = new OptionSetValue(1) });
        Set("coach_alignmentplan", draft.Plan, new() { ["statuscode"] = new OptionSetValue(PlanAgreement.Draft) });

        Assert.Equal(1m, Shown(Manager, sum.Activity));
    }

    [Fact]
    public void Has_no_sum_of_another_team_in_it()
    {
        var director = Produce.Manager();
        var top = Of(director);
        Produce.Agreed(Manager, TeamSum(), plan: new() { ["coach_managerid"] = director.Reference });
        Reports(Rep, Manager);

        CallOf(Rep);

        Assert.Equal(0m, Shown(director, top.Activity));
    }

    [Fact]
    public void Costs_the_rep_no_service_call()
    {
        Reports(Rep, Manager);
        var (without, with) = (Produce.OpenCall(Rep), Produce.OpenCall(Rep));
        var before = CallsOf(() => Complete(without));
        Of(Manager);

        var after = CallsOf(() => Complete(with));

        Assert.Equal(before, after);
    }

    [Fact]
    public void Counts_nothing_of_the_managers_own()
    {
        var sum = Of(Manager);

        CallOf(Manager);

        Assert.Empty(Contributions(sum.Activity));
        Assert.Equal(0m, Shown(Manager, sum.Activity));
    }

    [Fact]
    public void Is_stored_by_the_sweep()
    {
        var sum = Of(Manager);
        Reports(Rep, Manager);
        CallOf(Rep, "2026-02-27");
        CallOf(Rep, "2026-03-19");

        Recalculate(sum.Plan);

        Assert.Equal((2m, "2026-02=1;2026-03=1"), (Actual(sum.Activity), Target(sum.Activity)["coach_actualbymonth"]));
    }

    [Fact]
    public void Stays_as_it_is_stored_when_the_manager_does_something()
    {
        var plan = Of(Manager);
        var own = Produce.ValidTarget(Manager, plan.Plan, AorLevel.Activity, plan.Objective);
        Reports(Rep, Manager);
        CallOf(Rep);
        Recalculate(plan.Plan);

        CallOf(Manager);

        Assert.Equal((1m, 1m), (Actual(plan.Activity), Actual(own)));
    }

    [Fact]
    public void Is_recalculated_to_the_same_as_it_reads()
    {
        var sum = Of(Manager);
        Reports(Rep, Manager);
        CallOf(Rep, "2026-03-17");

        Admin.Execute(new OrganizationRequest("coach_Recalculate") { ["PageSize"] = 100 });

        Assert.Equal(Shown(Manager, sum.Activity), Actual(sum.Activity));
    }

    [Fact]
    public void Loses_its_own_links_and_contributions_when_it_becomes_one()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.Prospects });
        Produce.LinkByHand(plan.Activity, LinkKind.Manual, Customer(Produce.Account(Rep)));
        Call(Customer(account));
        Assert.Equal((3, 1), (Links(plan.Activity).Count, Contributions(plan.Activity).Count));

        Set("coach_target", plan.Activity, TeamSum());

        Assert.Equal((0, 0, 0m), (Links(plan.Activity).Count, Contributions(plan.Activity).Count, Actual(plan.Activity)));
    }

    [Fact]
    public void Counts_for_itself_again_when_it_is_none_any_more()
    {
        var plan = Produce.Agreed(Rep, TeamSum());
        Call();

        Set("coach_target", plan.Activity, new() { ["coach_isteamsum"] = false });

        Assert.Equal((1, 1m), (Contributions(plan.Activity).Count, Actual(plan.Activity)));
    }

    [Fact]
    public void Can_be_linked_to_nothing()
    {
        var sum = Of(Manager, new() { ["coach_segmentid"] = Library.Prospects });

        var refusal = Refusal.Of(() => Produce.LinkByHand(sum.Activity, LinkKind.Manual, Customer(Produce.Account(Rep))));

        Assert.Equal("Nothing can be linked to the target \"Activity\", which is the sum of the team's: link the record to a rep's own target instead.", refusal.Message);
        Assert.Empty(Links(sum.Activity));
    }

    [Fact]
    public void Stands_beside_the_managers_own_target_of_the_same_kind()
    {
        Produce.Agreed(Manager, result: new() { ["coach_metricid"] = Library.DealsWon }, objective: new() { ["coach_metricid"] = Library.RevenueWon });

        var sum = Produce.Agreed(Manager, TeamSum(), new() { ["coach_isteamsum"] = true }, new() { ["coach_isteamsum"] = true });

        Assert.Equal(PlanAgreement.Agreed, Admin.Retrieve("coach_alignmentplan", sum.Plan, new ColumnSet("statuscode")).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    public void Has_the_same_thing_of_two_reps_once()
    {
        var metric = new EntityReference("coach_metric", Produce.Metric(new() { ["coach_distinctcolumn"] = "subject" }));
        var sum = Of(Manager, new() { ["coach_metricid"] = metric });
        var (one, other) = (Produce.Rep(), Produce.Rep());
        var theirs = Reports(one, Manager, new() { ["coach_metricid"] = metric });
        Reports(other, Manager, new() { ["coach_metricid"] = metric });
        CallOf(one, "2026-02-27");
        CallOf(one, "2026-03-02");
        CallOf(other, "2026-03-02");

        Recalculate(sum.Plan);

        Assert.Equal((1m, 1m, 1m), (Actual(theirs.Activity), Shown(Manager, sum.Activity), Actual(sum.Activity)));
    }

    [Fact]
    public void Is_in_no_sum_of_a_group()
    {
        var unit = Produce.BusinessUnit("North");
        var manager = Produce.Manager(unit);
        Produce.Agreed(manager, TeamSum(), TeamSum(), TeamSum());
        Reports(Produce.Rep(unit), manager);

        var team = Talk.Report(manager)["groups"]!.AsArray().Single(group => (string?)group!["kind"] == "team")!;

        Assert.Equal(["60000", "3", "30"], Each(team["sums"], sum => sum["target"]));
    }

    [Fact]
    public void Is_the_same_in_the_week()
    {
        var sum = Of(Manager);
        Reports(Rep, Manager);

        CallOf(Rep);

        var targets = Own(Manager)["plans"]![0]!["targets"]!.AsArray();
        Assert.Equal(1m, (decimal?)targets.Single(target => (string?)target!["target"]!["id"] == sum.Activity.ToString())!["target"]!["actual"]);
    }
}
