using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class What_a_proposal_begins_with(TestOrganisation organisation) : ProposalTest(organisation)
{
    private Values Segment => new() { ["coach_segmentid"] = Library.Prospects };

    [Fact]
    public void Is_what_the_draft_has_already()
    {
        var rep = Alone();
        var draft = Produce.Draft(rep, activity: new() { ["coach_metricid"] = Library.TasksCompleted }, plan: Next());

        var proposal = Ask(rep, new() { ["PlanId"] = draft.Plan });

        Assert.Equal("plan", (string?)proposal["from"]);
        Assert.Equal(["Revenue won", "Deals won", "Tasks completed"], Names(proposal));
        Assert.Equal([60_000m, 3m, 30m], Values(proposal));
        Assert.Equal(["asked 0", "asked 0"], Sources(proposal));
    }

    [Fact]
    public void Is_what_the_reps_last_plan_went_by()
    {
        var rep = Alone();
        Produce.Agreed(rep, Segment, Segment);

        var proposal = Propose(rep, rep);

        Assert.Equal("own", (string?)proposal["from"]);
        Assert.Equal(["Revenue won", "Deals won: Prospects", "Calls completed: Prospects"], Names(proposal));
        Assert.Equal(18_000m, Values(proposal).First());
    }

    [Fact]
    public void Is_what_the_teams_last_plan_went_by_where_the_rep_is_new()
    {
        var unit = Produce.BusinessUnit("Team");
        Produce.Agreed(Produce.Rep(unit), Segment, Segment);

        var proposal = Propose(Produce.Manager(unit), Produce.Rep(unit));

        Assert.Equal("team", (string?)proposal["from"]);
        Assert.Equal(["Revenue won", "Deals won: Prospects", "Calls completed: Prospects"], Names(proposal));
    }

    [Fact]
    public void Is_the_shipped_librarys_paths_where_nobody_had_a_plan()
    {
        var rep = Alone();

        var proposal = Propose(rep, rep);

        Assert.Equal("library", (string?)proposal["from"]);
        Assert.Equal(["Revenue won", "Deals won", "Calls completed", "Opportunities opened", "Pipeline opened"], Names(proposal));
        Assert.Equal(["none", "none", "default 0", "default 0"], Sources(proposal));
        Assert.Equal(54_000m, Values(proposal).Last());
    }

    [Fact]
    public void Says_what_the_rep_reached_so_that_more_than_that_can_be_wanted()
    {
        var rep = Alone();
        Work(rep);

        var proposal = Propose(rep, rep);

        Assert.Equal(50_000m, (decimal?)proposal["reached"]);
        Assert.Equal("2025-03-18 to 2026-03-18", $"{proposal["historyStart"]} to {proposal["historyEnd"]}");
    }

    /// <summary>Of 262 weekdays of history to the 65 of the second quarter.</summary>
    [Fact]
    public void Says_what_is_usual_in_as_many_working_days()
    {
        var rep = Alone();
        Work(rep);

        Assert.Equal(12_405m, (decimal?)Propose(rep, rep)["usual"]);
    }

    [Fact]
    public void Asks_less_of_a_plan_in_which_the_rep_is_away()
    {
        var rep = Alone();
        Work(rep);
        Admin.Create(new Entity("coach_absence") { ["coach_name"] = "Leave", ["coach_first"] = new DateTime(2026, 4, 6), ["coach_last"] = new DateTime(2026, 4, 19), ["ownerid"] = rep.Reference });

        Assert.Equal(10_496m, (decimal?)Propose(rep, rep)["usual"]);
    }

    [Fact]
    public void Counts_the_days_of_earlier_plans_as_they_kept_them()
    {
        var rep = Alone();
        Work(rep);
        Produce.Agreed(rep);
        var fourDays = Admin.All("coach_workcalendar", "coach_name", "Four-day week")[0].ToEntityReference();
        var plan = Produce.ValidPlan(rep, new(Next()) { ["coach_workcalendarid"] = fourDays });

        var usual = (decimal?)Ask(rep, new() { ["PlanId"] = plan, ["ResultMetricId"] = Library.RevenueWon.Id })["usual"];

        Assert.Equal(11_765m, usual);
    }

    [Fact]
    public void Says_nothing_of_what_somebody_reached_whom_one_may_not_see()
    {
        var (rep, plan) = (Produce.Rep(), Alone());
        Work(rep);

        Assert.Null((decimal?)Propose(plan, plan)["reached"]);
    }
}
