using System.Text.Json.Nodes;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class The_gap_report(TestOrganisation organisation) : PipelineTest(organisation)
{
    private static IReadOnlyList<string?> Plans(JsonNode report) => [.. report["reps"]!.AsArray().Select(rep => (string?)rep!["planId"])];

    private (Person Manager, PlanTree Theirs, PlanTree Elsewhere) TwoTeams()
    {
        var (north, south) = (Produce.BusinessUnit("North"), Produce.BusinessUnit("South"));
        return (Produce.Manager(north), Produce.Agreed(Produce.Rep(north)), Produce.Agreed(Produce.Rep(south)));
    }

    [Fact]
    public void Shows_a_rep_the_own_plan_only()
    {
        var plan = Produce.Agreed(Rep);
        Produce.Agreed(Produce.Rep());

        Assert.Equal([plan.Plan.ToString()], Plans(Talk.Report(Rep)));
    }

    [Fact]
    public void Shows_a_manager_the_own_team()
    {
        var (manager, theirs, _) = TwoTeams();

        Assert.Equal([theirs.Plan.ToString()], Plans(Talk.Report(manager)));
    }

    [Fact]
    public void Shows_an_executive_every_team()
    {
        var (_, north, south) = TwoTeams();

        var plans = Plans(Talk.Report(Produce.Executive()));

        Assert.Contains(north.Plan.ToString(), plans);
        Assert.Contains(south.Plan.ToString(), plans);
    }

    [Fact]
    public void Can_be_asked_for_one_rep()
    {
        var plan = Produce.Agreed(Rep);
        Produce.Agreed(Produce.Rep());

        Assert.Equal([plan.Plan.ToString()], Plans(Talk.Report(Produce.Executive(), new() { ["RepId"] = Rep.Id })));
    }

    [Fact]
    public void Shows_the_figures_as_they_are_stored()
    {
        var plan = Produce.Agreed(Rep);
        Call();

        var activity = Talk.Report(Rep)["reps"]![0]!["targets"]![0]!;

        var stored = Target(plan.Activity);
        Assert.Equal((1m, (decimal)stored["coach_expected"], (decimal)stored["coach_gap"]), ((decimal?)activity["actual"], (decimal?)activity["expected"], (decimal?)activity["gap"]));
    }

    [Fact]
    public void Counts_working_days()
    {
        Produce.Agreed(Rep);

        var rep = Talk.Report(Rep)["reps"]![0]!;

        Assert.Equal((64, 54), ((int?)rep["workingDays"], (int?)rep["workingDaysPassed"]));
    }

    [Fact]
    public void Of_an_earlier_day_counts_what_had_happened_by_then()
    {
        Produce.Agreed(Rep);
        Call();

        var report = Talk.Report(Rep, new() { ["On"] = ManualClock.Utc("2026-03-17") });

        Assert.Equal(0m, (decimal?)report["reps"]![0]!["targets"]![0]!["actual"]);
    }

    [Fact]
    public void Leaves_drafts_out()
    {
        Produce.Draft(Rep);

        Assert.Empty(Plans(Talk.Report(Rep)));
    }
}
