using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>What Health says of plans, deals, figures and work after the commit, by name.</summary>
public sealed class Health_of_figures(TestOrganisation organisation) : HealthTest(organisation)
{
    [Fact]
    public void Names_a_plan_whose_calendar_is_empty()
    {
        var calendar = Admin.Create(new Entity("coach_workcalendar")
        {
            ["coach_name"] = "Nothing",
            ["coach_monday"] = false,
            ["coach_tuesday"] = false,
            ["coach_wednesday"] = false,
            ["coach_thursday"] = false,
            ["coach_friday"] = false,
            ["coach_saturday"] = false,
            ["coach_sunday"] = false,
        });
        var plan = Produce.Agreed(Rep, plan: new() { ["coach_workcalendarid"] = new EntityReference("coach_workcalendar", calendar) });
        var found = Finding("calendars");
        Set("coach_workcalendar", calendar, new() { ["coach_monday"] = true });
        Organization.DrainAsync();

        Assert.Equal("wrong", State(found));
        Assert.Equal([$"First quarter|{plan.Plan}|Rita Rep"], Records(found, "name", "id", "detail"));
        Assert.Equal("ok", State(Finding("calendars")));
        Close(plan);
    }

    [Theory]
    [InlineData(100_000_000_000)]
    [InlineData(-100_000_000_000)]
    public void Names_the_metric_of_figures_at_their_limit(decimal actual)
    {
        var plan = Produce.Agreed(Rep);
        Overwrite("coach_target", plan.Result, new() { ["coach_actual"] = actual });
        Smuggle("coach_contribution", new()
        {
            ["coach_name"] = "Huge",
            ["coach_targetid"] = new EntityReference("coach_target", plan.Result),
            ["coach_sourcetable"] = "opportunity",
            ["coach_sourceid"] = Guid.NewGuid().ToString(),
            ["coach_value"] = actual,
        });
        var found = Finding("limits");
        Recalculate(plan.Plan);

        Assert.Equal("wrong", State(found));
        Assert.Equal([$"Revenue won|{Library.RevenueWon.Id}|2"], Records(found, "name", "id", "number"));
        Assert.Equal("ok", State(Finding("limits")));
        Close(plan);
    }

    [Fact]
    public void Names_a_team_s_deal_until_somebody_shares_it()
    {
        var plan = Produce.Agreed(Rep);
        var deal = WonBy(Team(), "Theirs together");
        var found = Finding("uncredited");
        Produce.Split(deal, Rep, 60);
        var shared = Finding("uncredited");
        Produce.Split(deal, Produce.Rep(), 40);

        Assert.Equal("look", State(found));
        Assert.Equal([$"Theirs together|{deal}|ofTeam|0|2026-03-18"], Records(found, "name", "id", "note", "number", "since"));
        Assert.Equal(["Theirs together|notAll|60"], Records(shared, "name", "note", "number"));
        Assert.Equal("ok", State(Finding("uncredited")));
        Close(plan);
    }

    [Fact]
    public void Names_a_deal_of_a_rep_whose_shares_are_less_than_the_whole()
    {
        var plan = Produce.Agreed(Rep);
        var deal = WonBy(Rep.Reference, "Half of it");
        var before = Finding("uncredited");
        var split = Produce.Split(deal, Rep, 50);
        var found = Finding("uncredited");
        Admin.Delete("coach_creditshare", split);

        Assert.Equal("ok", State(before));
        Assert.Equal(["Half of it|notAll|50"], Records(found, "name", "note", "number"));
        Close(plan);
    }

    [Fact]
    public void Leaves_out_deals_of_days_that_no_running_plan_holds()
    {
        WonBy(Team(), "In nobody's days");

        Assert.Equal(("ok", 0), (State(Finding("uncredited")), (int)Finding("uncredited")["count"]!));
    }

    [Fact]
    public void Names_work_that_failed_until_a_sweep_has_done_it()
    {
        var plan = Produce.Agreed(Rep);
        Smuggle("asyncoperation", Job(31, "The database was busy."));
        var found = Finding("jobs");
        Clock.Now = Clock.Now.AddHours(1);
        Admin.Execute(new OrganizationRequest("coach_Relink") { ["PageSize"] = 100 });
        var swept = Finding("jobs");
        foreach (var job in Rows("asyncoperation", "statuscode", 31)) Admin.Delete("asyncoperation", job.Id);

        Assert.Equal(("wrong", "look"), (State(found), State(swept)));
        Assert.Equal(["CoachingExtensions.Alignment.RelinkPlugin: Update of account|failed|The database was busy."], Records(found, "name", "note", "detail"));
        Assert.Equal("ok", State(Finding("jobs")));
        Close(plan);
    }

    [Fact]
    public void Names_work_that_has_been_waiting_for_more_than_an_hour()
    {
        Smuggle("asyncoperation", Job(0, null));
        var atOnce = Finding("jobs");
        Clock.Now = Clock.Now.AddMinutes(61);
        var later = Finding("jobs");
        foreach (var job in Rows("asyncoperation", "statuscode", 0)) Admin.Delete("asyncoperation", job.Id);

        Assert.Equal(("ok", "look"), (State(atOnce), State(later)));
        Assert.Equal(["waits"], Records(later, "note"));
    }

    [Fact]
    public void Names_some_dozens_and_counts_them_all()
    {
        var calendar = Admin.Create(new Entity("coach_workcalendar") { ["coach_name"] = "Nothing", ["coach_monday"] = false, ["coach_tuesday"] = false, ["coach_wednesday"] = false, ["coach_thursday"] = false, ["coach_friday"] = false });
        List<PlanTree> plans = [.. Enumerable.Range(0, 31).Select(_ => Produce.Agreed(Produce.Rep(), plan: new() { ["coach_workcalendarid"] = new EntityReference("coach_workcalendar", calendar) }))];
        var found = Finding("calendars");
        plans.ForEach(Close);

        Assert.Equal((31, 30), ((int)found["count"]!, found["records"]!.AsArray().Count));
    }

    private Values Job(int status, string? message) => new()
    {
        ["name"] = "CoachingExtensions.Alignment.RelinkPlugin: Update of account",
        ["operationtype"] = new OptionSetValue(1),
        ["statecode"] = new OptionSetValue(status == 31 ? 3 : 0),
        ["statuscode"] = new OptionSetValue(status),
        ["owningextensionid"] = new EntityReference("sdkmessageprocessingstep", StepNamed("CoachingExtensions.Alignment.RelinkPlugin: Update of account")),
        ["createdon"] = Clock.Now,
        ["friendlymessage"] = message,
    };
}
