using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Sums beside means, and who is in a group's figures. The clock stands on 18 March 2026.</summary>
public sealed class Sums_of_groups(TestOrganisation organisation) : WeekTest(organisation)
{
    private Guid Unit() => Produce.BusinessUnit("North");

    private static JsonNode Group(JsonNode report, string kind, Guid id) =>
        report["groups"]!.AsArray().Single(group => (string?)group!["kind"] == kind && ((string?)group["id"] == id.ToString() || kind == "all"))!;

    private JsonNode TeamOf(Guid unit, string? on = null) =>
        Group(Talk.Report(Produce.Executive(), on is null ? new() { ["TeamId"] = unit } : new() { ["TeamId"] = unit, ["On"] = ManualClock.Utc(on) }), "team", unit);

    private void Drain(Action change)
    {
        change();
        Organization.DrainAsync();
    }

    [Fact]
    public void Add_up_target_expected_and_actual_of_what_all_have()
    {
        var unit = Unit();
        var (one, other) = (Produce.Rep(unit), Produce.Rep(unit));
        Produce.Agreed(one);
        Produce.Agreed(other, activity: new() { ["coach_targetvalue"] = 10m });
        one.Service.Update(new Entity("phonecall", Produce.OpenCall(one)) { ["statecode"] = new OptionSetValue(1) });

        var calls = TeamOf(unit)["sums"]!.AsArray().Last()!;

        Assert.Equal((40m, 1m, "calls"), ((decimal?)calls["target"], (decimal?)calls["actual"], (string?)calls["unit"]));
        Assert.Equal(Math.Round(30m * 54 / 64, 2) + Math.Round(10m * 54 / 64, 2), (decimal?)calls["expected"]);
    }

    [Fact]
    public void Leave_out_what_one_of_them_does_not_have()
    {
        var unit = Unit();
        Produce.Agreed(Produce.Rep(unit));
        Produce.Agreed(Produce.Rep(unit), activity: new() { ["coach_metricid"] = Library.AppointmentsHeld });

        Assert.Equal(2, TeamOf(unit)["sums"]!.AsArray().Count);
    }

    [Fact]
    public void Keep_segments_apart()
    {
        var unit = Unit();
        Produce.Agreed(Produce.Rep(unit));
        Produce.Agreed(Produce.Rep(unit), activity: new() { ["coach_segmentid"] = Library.Prospects });

        Assert.Equal(2, TeamOf(unit)["sums"]!.AsArray().Count);
    }

    [Fact]
    public void Leave_out_a_plan_that_has_not_begun()
    {
        var unit = Unit();
        Produce.Agreed(Produce.Rep(unit));
        Produce.Agreed(Produce.Rep(unit), plan: new() { ["coach_start"] = new DateTime(2026, 4, 1), ["coach_end"] = new DateTime(2026, 6, 30) });

        var team = Group(Talk.Report(Produce.Executive(), new() { ["TeamId"] = unit, ["From"] = ManualClock.Utc("2026-01-01"), ["To"] = ManualClock.Utc("2026-06-30") }), "team", unit);

        Assert.Equal(30m, (decimal?)team["sums"]!.AsArray().Last()!["target"]);
    }

    [Fact]
    public void Are_there_for_a_region_and_for_everybody_and_not_for_a_rep()
    {
        var region = Unit();
        var team = Admin.Create(new Entity("businessunit") { ["name"] = $"Team {Guid.NewGuid():N}", ["parentbusinessunitid"] = new EntityReference("businessunit", region) });
        var rep = Produce.Rep(team);
        Produce.Agreed(rep);

        var report = Talk.Report(Produce.Executive(), new() { ["RegionId"] = region });

        Assert.Equal((3, 3, 0), (Group(report, "region", region)["sums"]!.AsArray().Count, Group(report, "all", Guid.Empty)["sums"]!.AsArray().Count, Group(report, "rep", rep.Id)["sums"]!.AsArray().Count));
    }

    [Fact]
    public void A_rep_is_in_no_groups_figures_from_the_day_on_which_the_rep_was_disabled()
    {
        var unit = Unit();
        var (stays, leaves) = (Produce.Rep(unit), Produce.Rep(unit));
        Produce.Agreed(stays);
        Produce.Agreed(leaves);

        Drain(() => Disable(leaves));

        Assert.Equal((1, 30m), ((int?)TeamOf(unit)["reps"], (decimal?)TeamOf(unit)["sums"]!.AsArray().Last()!["target"]));
        Assert.Equal((1, 2), ((int?)TeamOf(unit, "2026-03-18")["reps"], (int?)TeamOf(unit, "2026-03-17")["reps"]));
    }

    [Fact]
    public void The_day_is_the_reps_own()
    {
        var unit = Unit();
        var leaves = Produce.Rep(unit, zone: 4);
        Produce.Agreed(leaves);
        Clock.Now = ManualClock.Utc("2026-03-18 05:00");

        Drain(() => Disable(leaves));

        Assert.Equal((0, 1), ((int?)TeamOf(unit, "2026-03-17")["reps"], (int?)TeamOf(unit, "2026-03-16")["reps"]));
    }

    [Fact]
    public void A_leavers_own_row_stays_readable()
    {
        var unit = Unit();
        var leaves = Produce.Rep(unit);
        var plan = Produce.Agreed(leaves);
        Drain(() => Disable(leaves));

        var report = Talk.Report(Produce.Executive(), new() { ["TeamId"] = unit });

        Assert.True((bool?)Group(report, "rep", leaves.Id)["isLeft"]);
        Assert.Equal(plan.Plan.ToString(), (string?)report["reps"]![0]!["planId"]);
    }

    [Fact]
    public void Who_is_enabled_again_is_in_the_figures_again()
    {
        var unit = Unit();
        var back = Produce.Rep(unit);
        Produce.Agreed(back);
        Drain(() => Disable(back));

        Drain(() => Set("systemuser", back.Id, new() { ["isdisabled"] = false }));

        Assert.Equal(1, (int?)TeamOf(unit)["reps"]);
    }

    [Fact]
    public void Who_was_disabled_without_any_event_is_noted_by_the_next_sweep()
    {
        var unit = Unit();
        var leaves = Produce.Rep(unit);
        Produce.Agreed(leaves);
        Overwrite("systemuser", leaves.Id, new() { ["isdisabled"] = true });

        Admin.Execute(new OrganizationRequest("coach_Relink"));

        Assert.Equal((0, 1), ((int?)TeamOf(unit)["reps"], (int?)TeamOf(unit, "2026-03-17")["reps"]));
    }

    [Fact]
    public void A_disabled_reps_plan_that_is_handed_over_counts_for_the_new_rep()
    {
        var unit = Unit();
        var (leaves, heir) = (Produce.Rep(unit), Produce.Rep(unit));
        var plan = Produce.Agreed(leaves);
        Drain(() => Disable(leaves));

        Drain(() => Set("coach_alignmentplan", plan.Plan, new() { ["ownerid"] = heir.Reference }));

        Assert.Equal(1, (int?)TeamOf(unit)["reps"]);
        Assert.Equal("open", Day(Admin.Retrieve("coach_alignmentplan", plan.Plan, new Microsoft.Xrm.Sdk.Query.ColumnSet(true)), "coach_repdisabledon"));
    }
}
