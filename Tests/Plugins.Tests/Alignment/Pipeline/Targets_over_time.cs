using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>What was agreed for earlier days stays what it was. The plan is of the first quarter; the clock stands on Wednesday, 18 March 2026.</summary>
public sealed class Targets_over_time(TestOrganisation organisation) : PipelineTest(organisation)
{
    private const int LosAngeles = 4;

    private static Values Value(decimal value) => new() { ["coach_targetvalue"] = value };

    private void Promise(Guid target, decimal value, string? on = null)
    {
        if (on is not null) Clock.Now = ManualClock.Utc($"{on} 10:00");
        Set("coach_target", target, Value(value));
    }

    private IReadOnlyList<string> Kept(Guid target) =>
    [
        .. Rows("coach_earliertarget", "coach_targetid", target).OrderBy(row => row.GetAttributeValue<DateTime>("coach_to"))
            .Select(row => $"{row.GetAttributeValue<decimal>("coach_value"):0} from {Day(row, "coach_from")} to {Day(row, "coach_to")}"),
    ];

    private static JsonNode? Shown(Person reader, Guid target, string? on)
    {
        var report = Talk.Report(reader, on is null ? [] : new() { ["On"] = ManualClock.Utc(on) });
        return report["reps"]!.AsArray().SelectMany(rep => rep!["targets"]!.AsArray()).SingleOrDefault(one => (string?)one!["id"] == target.ToString());
    }

    private static decimal? Promised(Person reader, Guid target, string? on) => (decimal?)Shown(reader, target, on)?["target"];

    private void Draft(Guid plan, string on)
    {
        Clock.Now = ManualClock.Utc($"{on} 10:00");
        Set("coach_alignmentplan", plan, new() { ["statuscode"] = new OptionSetValue(PlanAgreement.Draft) });
    }

    [Fact]
    public void Keep_who_changed_what_when_and_until_when_it_held()
    {
        var plan = Produce.Agreed(Rep);
        var manager = Produce.Manager();

        Set(manager.Service, "coach_target", plan.Activity, Value(40));

        var row = Assert.Single(Rows("coach_earliertarget", "coach_targetid", plan.Activity));
        Assert.Equal(["30 from 2026-01-01 to 2026-03-17"], Kept(plan.Activity));
        Assert.Equal((manager.Reference, Clock.Now, Rep.Reference), (row["coach_changedby"], row["coach_changedon"], row["ownerid"]));
    }

    [Theory]
    [InlineData("2026-03-17", 30)]
    [InlineData("2026-03-18", 40)]
    [InlineData(null, 40)]
    public void Are_in_the_report_as_they_were_on_its_day(string? on, int promised)
    {
        var plan = Produce.Agreed(Rep);

        Promise(plan.Activity, 40);

        Assert.Equal(promised, Promised(Rep, plan.Activity, on));
    }

    [Fact]
    public void Decide_what_was_expected_and_what_was_missing_then()
    {
        var plan = Produce.Agreed(Rep);
        Clock.Now = ManualClock.Utc("2026-03-17 10:00");
        var before = Shown(Rep, plan.Activity, "2026-03-17")!.ToJsonString();

        Promise(plan.Activity, 400, "2026-03-18");

        Assert.Equal(before, Shown(Rep, plan.Activity, "2026-03-17")!.ToJsonString());
    }

    [Fact]
    public void Keep_the_planned_conversion_with_the_value()
    {
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_plannedconversion"] = 0.25m });

        Set("coach_target", plan.Activity, new() { ["coach_plannedconversion"] = 0.5m });

        Assert.Equal((0.25m, 0.5m), ((decimal?)Shown(Rep, plan.Activity, "2026-03-17")!["plannedConversion"], (decimal?)Shown(Rep, plan.Activity, null)!["plannedConversion"]));
    }

    [Fact]
    public void Keep_one_row_of_several_changes_on_one_day()
    {
        var plan = Produce.Agreed(Rep);

        Promise(plan.Activity, 40);
        Promise(plan.Activity, 50);

        Assert.Equal(["30 from 2026-01-01 to 2026-03-17"], Kept(plan.Activity));
    }

    [Fact]
    public void Keep_nothing_of_a_change_that_is_taken_back_the_same_day()
    {
        var plan = Produce.Agreed(Rep);

        Promise(plan.Activity, 40);
        Promise(plan.Activity, 30);

        Assert.Empty(Kept(plan.Activity));
    }

    [Fact]
    public void Keep_each_days_value_on_as_many_pages_as_it_takes()
    {
        var plan = Produce.Agreed(Rep);
        string[] days = ["2026-03-02", "2026-03-04", "2026-03-06", "2026-03-09"];
        foreach (var (day, at) in days.Select((day, at) => (day, at))) Promise(plan.Activity, 31 + at, day);
        Clock.Now = ManualClock.Wednesday;

        Assert.Equal(
            ["30 from 2026-01-01 to 2026-03-01", "31 from 2026-03-02 to 2026-03-03", "32 from 2026-03-04 to 2026-03-05", "33 from 2026-03-06 to 2026-03-08"],
            Kept(plan.Activity));
        Assert.Equal([30, 31, 31, 32, 33, 34], ((string[])["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-05", "2026-03-08", "2026-03-09"]).Select(day => (int)Promised(Rep, plan.Activity, day)!));
    }

    [Fact]
    public void Keep_what_is_taken_back_on_a_later_day()
    {
        var plan = Produce.Agreed(Rep);
        Promise(plan.Activity, 40, "2026-03-10");

        Promise(plan.Activity, 30, "2026-03-12");

        Assert.Equal(["30 from 2026-01-01 to 2026-03-09", "40 from 2026-03-10 to 2026-03-11"], Kept(plan.Activity));
    }

    [Theory]
    [InlineData(LosAngeles, "2026-03-18 05:00", "2026-03-16")]
    [InlineData(290, "2026-03-18 12:00", "2026-03-18")]
    public void Change_on_the_day_of_the_rep(int zone, string now, string until)
    {
        var plan = Produce.Agreed(Produce.Rep(zone: zone));
        Clock.Now = ManualClock.Utc(now);

        Promise(plan.Activity, 40);

        Assert.Equal([$"30 from 2026-01-01 to {until}"], Kept(plan.Activity));
    }

    [Fact]
    public void Keep_nothing_before_the_plan_has_begun()
    {
        var plan = Produce.Agreed(Rep, plan: new() { ["coach_start"] = new DateTime(2026, 4, 1), ["coach_end"] = new DateTime(2026, 6, 30) });

        Promise(plan.Activity, 40);

        Assert.Empty(Kept(plan.Activity));
    }

    [Fact]
    public void Keep_nothing_in_a_draft()
    {
        var plan = Produce.Draft(Rep);

        Promise(plan.Activity, 40);

        Assert.Empty(Kept(plan.Activity));
    }

    [Fact]
    public void Keep_nothing_when_nothing_is_changed()
    {
        var plan = Produce.Agreed(Rep);

        Promise(plan.Activity, 30);

        Assert.Empty(Kept(plan.Activity));
    }

    [Fact]
    public void Keep_what_held_until_the_plan_became_a_draft_again()
    {
        var plan = Produce.Agreed(Rep);
        Draft(plan.Plan, "2026-03-10");
        Promise(plan.Activity, 50, "2026-03-11");
        Promise(plan.Activity, 60, "2026-03-12");

        Produce.Agree(plan.Plan);

        Assert.Equal(["30 from 2026-01-01 to 2026-03-09"], Kept(plan.Activity));
        Assert.Equal((30m, 60m), (Promised(Rep, plan.Activity, "2026-03-09"), Promised(Rep, plan.Activity, "2026-03-10")));
    }

    [Fact]
    public void Keep_nothing_of_a_draft_that_is_agreed_again_as_it_was()
    {
        var plan = Produce.Agreed(Rep);
        Draft(plan.Plan, "2026-03-10");
        Clock.Now = ManualClock.Wednesday;

        Produce.Agree(plan.Plan);

        Assert.Empty(Kept(plan.Activity));
    }

    [Fact]
    public void Added_while_the_plan_was_a_draft_again_count_from_the_day_it_is_agreed()
    {
        var plan = Produce.Agreed(Rep);
        Draft(plan.Plan, "2026-03-10");
        var more = Produce.ValidTarget(Rep, plan.Plan, AorLevel.Activity, plan.Objective, new() { ["coach_metricid"] = Library.AppointmentsHeld });
        Clock.Now = ManualClock.Wednesday;

        Produce.Agree(plan.Plan);

        Assert.Null(Shown(Rep, more, "2026-03-17"));
        Assert.NotNull(Shown(Rep, more, "2026-03-18"));
    }

    [Theory]
    [InlineData("2026-03-17", false)]
    [InlineData("2026-03-18", true)]
    [InlineData(null, true)]
    public void Added_to_an_agreed_plan_are_in_no_report_of_an_earlier_day(string? on, bool isThere)
    {
        var plan = Produce.Agreed(Rep);

        var more = Produce.ValidTarget(Rep, plan.Plan, AorLevel.Activity, plan.Objective, new() { ["coach_metricid"] = Library.AppointmentsHeld });

        Assert.Equal(isThere, Shown(Rep, more, on) is not null);
    }

    [Fact]
    public void Added_later_keep_their_value_from_that_day()
    {
        var plan = Produce.Agreed(Rep);
        Clock.Now = ManualClock.Utc("2026-03-10 10:00");
        var more = Produce.ValidTarget(Rep, plan.Plan, AorLevel.Activity, plan.Objective, new() { ["coach_metricid"] = Library.AppointmentsHeld });

        Promise(more, 40, "2026-03-12");

        Assert.Equal(["30 from 2026-03-10 to 2026-03-11"], Kept(more));
    }

    [Fact]
    public void Moved_to_another_plan_leave_what_was_agreed_elsewhere_behind()
    {
        var (plan, other) = (Produce.Agreed(Rep), Produce.Agreed(Produce.Rep()));
        Promise(plan.Activity, 40, "2026-03-10");
        Clock.Now = ManualClock.Wednesday;

        Set("coach_target", plan.Activity, new() { ["coach_planid"] = new EntityReference("coach_alignmentplan", other.Plan), ["coach_parenttargetid"] = new EntityReference("coach_target", other.Objective) });

        Assert.Empty(Kept(plan.Activity));
        Assert.Equal("2026-03-18", Day(Target(plan.Activity), "coach_addedon"));
    }

    [Fact]
    public void Go_with_their_target()
    {
        var plan = Produce.Agreed(Rep);
        var more = Produce.ValidTarget(Rep, plan.Plan, AorLevel.Activity, plan.Objective);
        Promise(more, 40, "2026-03-20");

        Produce.Manager().Service.Delete("coach_target", more);

        Assert.Empty(Kept(more));
    }

    [Fact]
    public void Are_written_by_nobody()
    {
        var plan = Produce.Agreed(Rep);
        Promise(plan.Activity, 40);
        var row = Rows("coach_earliertarget", "coach_targetid", plan.Activity)[0];

        Assert.Equal(Refusal.ByPlugin, Refusal.Of(() => Set("coach_earliertarget", row.Id, new() { ["coach_value"] = 1m })).Code);
        Assert.Equal(Refusal.ByPlugin, Refusal.Of(() => Admin.Delete("coach_earliertarget", row.Id)).Code);
    }

    [Fact]
    public void Are_read_by_the_rep_and_by_no_peer()
    {
        var plan = Produce.Agreed(Rep);
        Promise(plan.Activity, 40);
        int Seen(Person reader) => reader.Service.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression("coach_earliertarget")).Entities.Count;

        Assert.Equal((1, 0), (Seen(Rep), Seen(Produce.Rep())));
    }

    [Theory]
    [InlineData("2026-03-17", 0)]
    [InlineData("2026-03-18", 1)]
    [InlineData("2026-03-20", 1)]
    [InlineData("2026-03-25", 2)]
    [InlineData(null, 1)]
    public void What_is_dated_after_the_day_is_not_in_its_report(string? on, int calls)
    {
        var plan = Produce.Agreed(Rep);
        Call();
        Complete("phonecall", Produce.OpenCall(Rep), new() { ["actualend"] = ManualClock.Utc("2026-03-25 10:00") });

        Assert.Equal(2m, Actual(plan.Activity));
        Assert.Equal(calls, (decimal?)Shown(Rep, plan.Activity, on)!["actual"]);
    }

    [Fact]
    public void What_is_dated_after_the_reps_own_day_is_not_in_a_report_without_one()
    {
        var rep = Produce.Rep(zone: LosAngeles);
        var plan = Produce.Agreed(rep);
        Clock.Now = ManualClock.Utc("2026-03-18 05:00");
        rep.Service.Update(new Entity("phonecall", Produce.OpenCall(rep)) { ["statecode"] = new OptionSetValue(1), ["actualend"] = ManualClock.Utc("2026-03-18 10:00") });

        Assert.Equal((1m, 0m), (Actual(plan.Activity), (decimal?)Shown(Produce.Executive(), plan.Activity, null)!["actual"]));
    }
}
