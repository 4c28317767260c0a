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

    /// <summary>Three reps of one team have the first e-mail, one of them another; each has a target for e-mails.</summary>
    private (Guid Unit, IReadOnlyList<Person> Reps) WithOneMailOfThree(string? thirdOn = null)
    {
        var unit = Unit();
        List<Person> reps = [Produce.Rep(unit), Produce.Rep(unit), Produce.Rep(unit)];
        foreach (var rep in reps) Produce.Agreed(rep, activity: new() { ["coach_metricid"] = Library.EmailsSent });
        Sent(reps[0], "<offer@contoso>", "2026-03-10");
        Sent(reps[1], "<offer@contoso>", "2026-03-11");
        Sent(reps[2], "<offer@contoso>", thirdOn ?? "2026-03-12");
        Sent(reps[0], "<other@contoso>", "2026-03-10");
        return (unit, reps);
    }

    private void Sent(Person person, string message, string day) => Set(
        person.Service,
        "email",
        Produce.Activity("email", person, given: new() { ["messageid"] = message }),
        new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(3), ["actualend"] = ManualClock.Utc($"{day} 12:00") });

    private static decimal? Mails(JsonNode group) => (decimal?)group["sums"]!.AsArray().Last()!["actual"];

    [Fact]
    public void Count_an_e_mail_of_three_reps_once()
    {
        var (unit, _) = WithOneMailOfThree();

        Assert.Equal(2m, Mails(TeamOf(unit)));
    }

    [Fact]
    public void Leave_an_e_mail_of_three_reps_with_each_of_them()
    {
        var (unit, _) = WithOneMailOfThree();

        var report = Talk.Report(Produce.Executive(), new() { ["TeamId"] = unit });

        Assert.Equal([1m, 1m, 2m], report["reps"]!.AsArray().Select(rep => rep!["targets"]!.AsArray().Single(target => (string?)target!["unit"] == "e-mails")!["actual"]!.GetValue<decimal>()).Order());
    }

    [Fact]
    public void Count_an_e_mail_of_which_one_rep_has_two_once()
    {
        var (unit, reps) = WithOneMailOfThree();
        Sent(reps[1], "<Offer@Contoso>", "2026-03-12");

        Assert.Equal(2m, Mails(TeamOf(unit)));
    }

    [Fact]
    public void Of_a_day_before_the_colleagues_had_it_too_take_nothing_off()
    {
        var (unit, _) = WithOneMailOfThree();

        Assert.Equal(2m, Mails(TeamOf(unit, "2026-03-10")));
    }

    [Fact]
    public void Count_an_e_mail_of_who_has_left_for_those_who_stay()
    {
        var (unit, reps) = WithOneMailOfThree();
        Drain(() => Set("systemuser", reps[0].Id, new() { ["isdisabled"] = true }));

        Assert.Equal(1m, Mails(TeamOf(unit)));
    }

    [Fact]
    public void Ask_for_shared_things_once_however_many_there_are()
    {
        var (unit, reps) = WithOneMailOfThree();
        var executive = Produce.Executive();
        Organization.LargestPage = UsualPage;
        int Calls()
        {
            var calls = 0;
            Organization.Sent = (_, depth) => calls += depth > 1 ? 1 : 0;
            Talk.Report(executive, new() { ["TeamId"] = unit });
            Organization.Sent = null;
            return calls;
        }

        var few = Calls();
        foreach (var number in Enumerable.Range(0, 20))
        {
            Sent(reps[0], $"<{number}@contoso>", "2026-03-12");
            Sent(reps[1], $"<{number}@contoso>", "2026-03-12");
        }

        var many = Calls();
        Organization.LargestPage = TestOrganisation.PageOfTwo;
        Assert.Equal(few, many);
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
