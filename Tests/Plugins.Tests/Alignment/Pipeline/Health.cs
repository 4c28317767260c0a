using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>What could make figures wrong is found, named and found no more once it is mended. Each test mends what it broke.</summary>
public sealed class Health(TestOrganisation organisation) : HealthTest(organisation)
{
    private const string OfNoColumn = """<fetch><entity name="phonecall"><filter><condition attribute="coach_nosuchcolumn" operator="eq" value="1" /></filter></entity></fetch>""";

    private void Turn(Guid step, bool on) => Set("sdkmessageprocessingstep", step, new() { ["statecode"] = new OptionSetValue(on ? 0 : 1), ["statuscode"] = new OptionSetValue(on ? 1 : 2) });

    /// <summary>Past every check, as an import that bypasses the steps would.</summary>
    private void Break(Guid metric) => Overwrite("coach_metric", metric, new() { ["coach_fetchxml"] = OfNoColumn });

    [Fact]
    public void Of_a_new_organisation_is_well() =>
        Assert.All(Report(Admin)["findings"]!.AsArray(), finding => Assert.Equal("ok", State(finding!)));

    [Fact]
    public void Looks_at_nine_things() => Assert.Equal(
        ["sweeps", "definitions", "steps", "cascades", "leavers", "calendars", "limits", "uncredited", "jobs"],
        Report(Admin)["findings"]!.AsArray().Select(finding => (string)finding!["about"]!));

    [Fact]
    public void Tells_what_an_account_takes_along_and_that_credit_stays()
    {
        var cascades = Finding("cascades");

        Assert.Equal("ok", State(cascades));
        Assert.Contains("account → phonecall|Account_Phonecalls|all", Records(cascades, "name", "detail", "note"));
        Assert.Contains("account → coach_conversation|account_coach_conversations|none", Records(cascades, "name", "detail", "note"));
    }

    [Fact]
    public void Is_wrong_while_a_step_that_notes_handovers_is_off()
    {
        var step = StepNamed("CoachingExtensions.Alignment.ReconcilePlugin: Update of phonecall");

        Turn(step, on: false);
        var (cascades, steps) = (Finding("cascades"), Finding("steps"));
        Turn(step, on: true);

        Assert.Equal(("wrong", 4), (State(cascades), (int)cascades["count"]!));
        Assert.Equal("account → phonecall|unnoted", Records(cascades, "name", "note")[0]);
        Assert.Equal("wrong", State(steps));
        Assert.Equal(["CoachingExtensions.Alignment.ReconcilePlugin: Update of phonecall|off"], Records(steps, "name", "note"));
        Assert.Equal(("ok", "ok"), (State(Finding("cascades")), State(Finding("steps"))));
    }

    [Fact]
    public void Is_wrong_while_a_table_is_counted_whose_handovers_nobody_notes()
    {
        var metric = Produce.Metric(new()
        {
            ["coach_sourcetable"] = "opportunityclose",
            ["coach_isactivity"] = true,
            ["coach_fetchxml"] = """<fetch><entity name="opportunityclose" /></fetch>""",
        });
        var found = Finding("cascades");
        Admin.Delete("coach_metric", metric);

        Assert.Equal("wrong", State(found));
        Assert.Contains("opportunity → opportunityclose|unnoted", Records(found, "name", "note"));
        Assert.Equal("ok", State(Finding("cascades")));
    }

    [Fact]
    public void Names_a_step_that_is_not_there()
    {
        var step = Admin.Retrieve("sdkmessageprocessingstep", StepNamed("CoachingExtensions.Alignment.DealClosedPlugin: Create of opportunityclose"), new ColumnSet(true));
        Erase("sdkmessageprocessingstep", step.Id);
        var found = Finding("steps");
        Values again = [];
        foreach (var (column, value) in step.Attributes) again[column] = value;
        Smuggle("sdkmessageprocessingstep", step.Id, again);

        Assert.Equal(["CoachingExtensions.Alignment.DealClosedPlugin: Create of opportunityclose|gone"], Records(found, "name", "note"));
        Assert.Equal("ok", State(Finding("steps")));
    }

    [Fact]
    public void Names_the_open_plans_of_who_is_disabled_with_the_day()
    {
        var plan = Produce.Agreed(Rep);
        Set("systemuser", Rep.Id, new() { ["isdisabled"] = true });
        Organization.DrainAsync();
        var found = Finding("leavers");
        Close(plan);

        Assert.Equal(("look", 1), (State(found), (int)found["count"]!));
        Assert.Equal([$"First quarter|{plan.Plan}|Rita Rep|2026-03-18"], Records(found, "name", "id", "detail", "since"));
        Assert.Equal("ok", State(Finding("leavers")));
    }

    [Fact]
    public void Names_a_metric_that_no_longer_runs_and_what_was_said_of_it()
    {
        var metric = Produce.Metric(new() { ["coach_name"] = "Calls that broke" });
        Break(metric);
        var before = Finding("definitions");
        Set("coach_metric", metric, new() { ["coach_name"] = "Calls that broke" });
        Admin.Execute(new OrganizationRequest("coach_Relink") { ["PageSize"] = 100 });
        Organization.DrainAsync();
        var after = Finding("definitions");
        Admin.Delete("coach_metric", metric);
        foreach (var job in Rows("asyncoperation", "statuscode", 31)) Admin.Delete("asyncoperation", job.Id);

        Assert.Equal("wrong", State(before));
        Assert.Equal([$"Calls that broke|{metric}|changed|-"], Records(before, "name", "id", "note", "detail"));
        Assert.Equal("Calls that broke|unanswered", Assert.Single(Records(after, "name", "note")));
        Assert.Contains("coach_nosuchcolumn", Assert.Single(Records(after, "detail")), StringComparison.Ordinal);
        Assert.Equal("ok", State(Finding("definitions")));
    }

    [Fact]
    public void Says_of_a_segment_that_it_has_no_query_yet()
    {
        var segment = Admin.Create(new Entity("coach_segment") { ["coach_name"] = "Begun", ["coach_table"] = new OptionSetValue((int)SegmentTable.Account) });
        var found = Finding("definitions");
        Admin.Delete("coach_segment", segment);

        Assert.Equal("Begun|It has no FetchXML yet.", Assert.Single(Records(found, "name", "detail")));
    }

    [Fact]
    public void Says_of_a_segment_what_can_be_seen_without_asking()
    {
        var segment = Produce.Segment("account", """<fetch><entity name="account" /></fetch>""");
        Overwrite("coach_segment", segment, new() { ["coach_fetchxml"] = """<fetch top="5"><entity name="account" /></fetch>""" });
        var found = Finding("definitions");
        Admin.Delete("coach_segment", segment);

        Assert.Contains("take the top attribute out", Assert.Single(Records(found, "detail")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Salesperson", "Coaching Rep")]
    [InlineData("Sales Manager", "Coaching Manager")]
    [InlineData("Sales Manager", "Coaching Executive")]
    public void Is_refused_to_who_does_not_administer_coaching(string sales, string coaching)
    {
        var stranger = Produce.User("Sam Stranger", null, 110, sales, coaching);

        var refusal = Refusal.Of(() => Report(stranger.Service));

        Assert.Equal(Refusal.PrivilegeMissing, refusal.Code);
        Assert.DoesNotContain("First quarter", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_a_coaching_administrator_names_and_links_of_what_that_one_may_open()
    {
        var administrator = Produce.User("Ada Administrator", null, 110, "Coaching Administrator");
        var plan = Produce.Agreed(Rep, plan: new() { ["coach_name"] = "Left behind" });
        WonBy(Team(), "Nobody's");
        Set("systemuser", Rep.Id, new() { ["isdisabled"] = true });
        var report = Report(administrator.Service);
        var (leavers, deals) = (Finding("leavers", administrator.Service), Finding("uncredited", administrator.Service));
        Close(plan);

        Assert.Equal(["Left behind|-"], Records(leavers, "name", "table"));
        Assert.Contains("Nobody's|opportunity", Records(deals, "name", "table"));
        Assert.False((bool)report["maySweep"]!);
    }

    [Fact]
    public void Says_how_many_plans_are_open_and_who_may_sweep_them()
    {
        var before = (int)Report(Admin)["plans"]!;
        var plan = Produce.Agreed(Rep);
        var report = Report(Admin);
        Close(plan);

        Assert.Equal((before + 1, true), ((int)report["plans"]!, (bool)report["maySweep"]!));
    }
}
