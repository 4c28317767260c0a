using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>By team, by region, for a period and for an earlier day. The clock stands on 18 March 2026.</summary>
public sealed class The_gap_report_by_group_and_period(TestOrganisation organisation) : PipelineTest(organisation)
{
    private static IReadOnlyList<string?> Plans(JsonNode report) => [.. report["reps"]!.AsArray().Select(rep => (string?)rep!["planId"])];

    private static JsonNode Group(JsonNode report, string kind, Guid id) =>
        report["groups"]!.AsArray().Single(group => (string?)group!["kind"] == kind && (string?)group["id"] == id.ToString())!;

    private static decimal? Actual(JsonNode report, Guid target) =>
        (decimal?)report["reps"]!.AsArray().SelectMany(rep => rep!["targets"]!.AsArray()).Single(one => (string?)one!["id"] == target.ToString())!["actual"];

    private Guid Team(string name, Guid region) =>
        Admin.Create(new Entity("businessunit") { ["name"] = $"{name} {Guid.NewGuid():N}", ["parentbusinessunitid"] = new EntityReference("businessunit", region) });

    private void CallOn(string day)
    {
        Clock.Now = ManualClock.Utc($"{day} 10:00");
        Call();
        Clock.Now = ManualClock.Wednesday;
    }

    private static Values Days(string start, string end) => new() { ["coach_start"] = ManualClock.Utc(start), ["coach_end"] = ManualClock.Utc(end) };

    [Fact]
    public void A_region_has_the_reps_of_all_teams_below_it()
    {
        var region = Produce.BusinessUnit("Europe");
        var (north, south) = (Team("North", region), Team("South", region));
        Produce.Agreed(Produce.Rep(north));
        Produce.Agreed(Produce.Rep(south));

        var report = Talk.Report(Produce.Executive());

        Assert.Equal((2, 1, 1), ((int?)Group(report, "region", region)["reps"], (int?)Group(report, "team", north)["reps"], (int?)Group(report, "team", south)["reps"]));
    }

    [Fact]
    public void Can_be_asked_for_a_region_with_everything_below_it()
    {
        var region = Produce.BusinessUnit("Europe");
        var inside = Produce.Agreed(Produce.Rep(Team("North", region)));
        Produce.Agreed(Produce.Rep(Produce.BusinessUnit("Asia")));

        Assert.Equal([inside.Plan.ToString()], Plans(Talk.Report(Produce.Executive(), new() { ["RegionId"] = region })));
    }

    [Fact]
    public void A_managers_region_has_only_the_managers_team()
    {
        var region = Produce.BusinessUnit("Europe");
        var north = Team("North", region);
        Produce.Agreed(Produce.Rep(north));
        Produce.Agreed(Produce.Rep(Team("South", region)));

        var report = Talk.Report(Produce.Manager(north), new() { ["RegionId"] = region });

        Assert.Equal(1, (int?)Group(report, "region", region)["reps"]);
    }

    [Fact]
    public void A_reps_only_group_of_reps_is_the_own()
    {
        Produce.Agreed(Rep);
        Produce.Agreed(Produce.Rep());

        var reps = Talk.Report(Rep)["groups"]!.AsArray().Where(group => (string?)group!["kind"] == "rep");

        Assert.Equal([Rep.Id.ToString()], reps.Select(group => (string?)group!["id"]));
    }

    [Fact]
    public void The_pace_of_a_group_is_the_mean_of_its_reps()
    {
        var team = Produce.BusinessUnit("North");
        Produce.Agreed(Produce.Rep(team), activity: new() { ["coach_targetvalue"] = 0m });
        Produce.Agreed(Produce.Rep(team));

        Assert.Equal(0.5m, (decimal?)Group(Talk.Report(Produce.Executive()), "team", team)["activity"]);
    }

    [Fact]
    public void A_period_shows_every_plan_with_a_day_in_common()
    {
        var winter = Produce.Agreed(Rep, plan: Days("2026-01-01", "2026-01-31"));
        var spring = Produce.Agreed(Rep, plan: Days("2026-02-01", "2026-03-31"));
        Produce.Agreed(Rep, plan: Days("2026-04-01", "2026-06-30"));

        var plans = Plans(Talk.Report(Rep, new() { ["From"] = ManualClock.Utc("2026-01-31"), ["To"] = ManualClock.Utc("2026-03-31") }));

        Assert.Equal([winter.Plan.ToString(), spring.Plan.ToString()], plans);
    }

    [Fact]
    public void The_plans_of_one_rep_stand_together()
    {
        Produce.Agreed(Rep, plan: Days("2026-01-01", "2026-01-31"), activity: new() { ["coach_targetvalue"] = 0m });
        Produce.Agreed(Rep, plan: Days("2026-02-01", "2026-03-31"));

        var report = Talk.Report(Rep, new() { ["From"] = ManualClock.Utc("2026-01-01"), ["To"] = ManualClock.Utc("2026-03-31") });

        Assert.Equal((1, 0.5m), ((int?)Group(report, "rep", Rep.Id)["reps"], (decimal?)Group(report, "rep", Rep.Id)["activity"]));
    }

    [Fact]
    public void The_next_quarters_plan_agreed_early_is_in_no_groups_figures()
    {
        var team = Produce.BusinessUnit("North");
        var rep = Produce.Rep(team);
        Produce.Agreed(rep);
        Values asked = new() { ["From"] = ManualClock.Utc("2026-01-01"), ["To"] = ManualClock.Utc("2026-06-30") };
        string Figures(JsonNode report) => Group(report, "rep", rep.Id).ToJsonString() + Group(report, "team", team).ToJsonString();
        var before = Figures(Talk.Report(rep, asked));

        var next = Produce.Agreed(rep, plan: Days("2026-04-01", "2026-06-30"));

        var report = Talk.Report(rep, asked);
        Assert.Equal(before, Figures(report));
        Assert.Contains(next.Plan.ToString(), Plans(report));
    }

    [Fact]
    public void It_counts_from_its_first_day()
    {
        var rep = Produce.Rep();
        Produce.Agreed(rep, activity: new() { ["coach_targetvalue"] = 0m }, plan: Days("2026-01-01", "2026-03-17"));
        Produce.Agreed(rep, plan: Days("2026-03-18", "2026-06-30"));
        Values asked = new() { ["From"] = ManualClock.Utc("2026-01-01"), ["To"] = ManualClock.Utc("2026-06-30") };

        // The first plan's objective is nowhere, and on the first day of the second nothing can be behind.
        Assert.Equal(0.5m, (decimal?)Group(Talk.Report(rep, asked), "rep", rep.Id)["objective"]);
    }

    [Fact]
    public void Who_has_only_plans_that_have_not_begun_is_shown_without_a_figure_and_counted_nowhere()
    {
        var team = Produce.BusinessUnit("North");
        var rep = Produce.Rep(team);
        Produce.Agreed(rep, plan: Days("2026-04-01", "2026-06-30"));

        var report = Talk.Report(rep, new() { ["From"] = ManualClock.Utc("2026-04-01"), ["To"] = ManualClock.Utc("2026-06-30") });

        Assert.Equal((null, 0), ((decimal?)Group(report, "rep", rep.Id)["activity"], (int?)Group(report, "team", team)["reps"]));
    }

    [Theory]
    [InlineData(290, "2026-03-31 12:00", "second")]
    [InlineData(290, "2026-03-31 10:00", "first")]
    [InlineData(4, "2026-04-01 06:00", "first")]
    [InlineData(4, "2026-04-01 08:00", "second")]
    public void Without_a_day_each_rep_is_looked_at_on_the_reps_own(int zone, string now, string shown)
    {
        var rep = Produce.Rep(zone: zone);
        var plans = new Dictionary<string, Guid>
        {
            ["first"] = Produce.Agreed(rep, plan: Days("2026-01-01", "2026-03-31")).Plan,
            ["second"] = Produce.Agreed(rep, plan: Days("2026-04-01", "2026-06-30")).Plan,
        };
        Clock.Now = ManualClock.Utc(now);

        Assert.Equal([plans[shown].ToString()], Plans(Talk.Report(Produce.Executive(), new() { ["RepId"] = rep.Id })));
    }

    [Fact]
    public void Today_is_the_day_of_whoever_asks()
    {
        var rep = Produce.Rep(zone: 4);
        Produce.Agreed(rep);
        Clock.Now = ManualClock.Utc("2026-03-19 03:00");

        Assert.Equal("2026-03-18", (string?)Talk.Report(rep)["on"]);
    }

    [Fact]
    public void A_period_that_is_over_shows_its_last_day()
    {
        var plan = Produce.Agreed(Rep);
        CallOn("2026-01-30");
        CallOn("2026-02-02");

        var report = Talk.Report(Rep, new() { ["From"] = ManualClock.Utc("2026-01-01"), ["To"] = ManualClock.Utc("2026-01-31") });

        Assert.Equal(("2026-01-31", 1m), ((string?)report["on"], Actual(report, plan.Activity)));
    }

    [Fact]
    public void All_of_a_plan_is_expected_when_a_period_that_ends_with_it_is_over()
    {
        Produce.Agreed(Rep, plan: Days("2026-01-01", "2026-01-31"));

        var activity = Talk.Report(Rep, new() { ["From"] = ManualClock.Utc("2026-01-01"), ["To"] = ManualClock.Utc("2026-01-31") })["reps"]![0]!["targets"]![0]!;

        Assert.Equal((decimal?)activity["target"], (decimal?)activity["expected"]);
    }

    [Fact]
    public void A_period_that_is_not_over_shows_today()
    {
        var plan = Produce.Agreed(Rep);
        Call();

        var report = Talk.Report(Rep, new() { ["From"] = ManualClock.Utc("2026-01-01"), ["To"] = ManualClock.Utc("2026-12-31") });

        Assert.Equal(("2026-03-18", 1m), ((string?)report["on"], Actual(report, plan.Activity)));
    }

    [Theory]
    [InlineData("2026-01-15", 1)]
    [InlineData("2026-01-31", 2)]
    [InlineData("2026-02-01", 2)]
    [InlineData("2026-02-10", 3)]
    [InlineData("2026-03-16", 4)]
    [InlineData("2026-03-17", 5)]
    public void An_earlier_day_has_what_the_ledger_had_by_then(string day, int calls)
    {
        var plan = Produce.Agreed(Rep);
        foreach (var made in (string[])["2026-01-15", "2026-01-30", "2026-02-10", "2026-03-02", "2026-03-17"]) CallOn(made);

        Assert.Equal(calls, Actual(Talk.Report(Rep, new() { ["On"] = ManualClock.Utc(day) }), plan.Activity));
    }

    [Fact]
    public void An_earlier_day_after_a_plan_has_the_plans_last_figures()
    {
        var plan = Produce.Agreed(Rep, plan: Days("2026-01-01", "2026-01-31"));
        CallOn("2026-01-15");

        var report = Talk.Report(Rep, new() { ["On"] = ManualClock.Utc("2026-02-15"), ["From"] = ManualClock.Utc("2026-01-01"), ["To"] = ManualClock.Utc("2026-03-31") });

        Assert.Equal(1m, Actual(report, plan.Activity));
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_refused_by_its_days()
    {
        var refusal = Refusal.Of(() => Talk.Report(Rep, new() { ["From"] = ManualClock.Utc("2026-02-01"), ["To"] = ManualClock.Utc("2026-01-01") }));

        Assert.Contains("from 2/1/2026 to 1/1/2026", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rep_who_has_done_nothing_is_at_nothing_of_pace_at_every_level()
    {
        Produce.Agreed(Rep);

        var rep = Group(Talk.Report(Rep), "rep", Rep.Id);

        Assert.Equal((0m, 0m, 0m), ((decimal?)rep["result"], (decimal?)rep["objective"], (decimal?)rep["activity"]));
    }
}
