using System.Globalization;
using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>
/// One value at a time that cannot be read, in each column of text with a format inside, written past every check: nobody else's
/// call, deal, gap report, pane, recalculation, sweep or proposal fails, and everybody else's figures are right.
/// </summary>
public sealed partial class Bad_values(TestOrganisation organisation) : PipelineTest(organisation)
{
    private const string Unfinished = "<fetch><entity name=";
    private const string Elsewhere = """<fetch><entity name="contact" /></fetch>""";
    private const string OfNoColumn = """<fetch><entity name="{0}"><filter><condition attribute="coach_nosuchcolumn" operator="eq" value="1" /></filter></entity></fetch>""";
    private const string OfNoTable = """<fetch><entity name="{0}"><link-entity name="coach_nosuchtable" from="coach_id" to="ownerid" /></entity></fetch>""";
    private const string WithDocumentType = """<!DOCTYPE fetch [<!ENTITY x SYSTEM "file:///etc/hostname">]><fetch><entity name="{0}" /></fetch>""";

    /// <summary>What people write to people.</summary>
    private static readonly string[] Free =
    [
        "coach_name", "coach_description", "coach_help", "coach_text", "coach_prompt", "coach_repcomment", "coach_stagename", "coach_unit", "coach_excuse", "coach_verdicttext",
        "coach_level1", "coach_level2", "coach_level3", "coach_level4", "coach_level5", "coach_cue", "coach_instructions", "coach_brief", "coach_feedback",
    ];

    private EntityReference? skill;

    private readonly Talk talk = new(organisation, new Person(Template.Administrator, "Administrator", organisation.Admin));

    /// <summary>The settings there are, and a value of each that holds.</summary>
    private static readonly Dictionary<string, string> Settings = new()
    {
        ["coach_EarlyDays"] = "3",
        ["coach_AtRiskTolerance"] = "20",
        ["coach_RhythmHorizon"] = "28",
        ["coach_ReadinessThreshold"] = "4",
        ["coach_PracticeSpacing"] = "7",
        ["coach_ReadinessExpiry"] = "90",
    };

    private static IEnumerable<string> Variables => Settings.Keys.Select(name => $"environmentvariablevalue {name}");

    public static TheoryData<string, string, string?> Cases
    {
        get
        {
            var values = new TheoryData<string, string, string?>();
            foreach (var fetch in new[] { null, "x", Unfinished, Elsewhere, OfNoColumn, OfNoTable, WithDocumentType })
            {
                values.Add("coach_metric", "coach_fetchxml", fetch is null ? null : string.Format(CultureInfo.InvariantCulture, fetch, "phonecall"));
                values.Add("coach_segment", "coach_fetchxml", fetch is null ? null : string.Format(CultureInfo.InvariantCulture, fetch, "account"));
            }

            foreach (var column in new[] { null, "x", "subject", "no column <&\"", "coach_nosuchcolumn" })
            {
                values.Add("coach_metric", "coach_datecolumn", column);
                values.Add("coach_metric", "coach_valuecolumn", column);
                values.Add("coach_metric", "coach_sourcetable", column);
                values.Add("coach_alignmentplan", "coach_closures", column);
                values.Add("coach_alignmentplan", "coach_workweek", column);
                values.Add("coach_alignmentplan", "coach_workdays", column);
                values.Add("coach_target", "coach_actualbymonth", column);
                values.Add("coach_template", "coach_stages", column);
                values.Add("coach_template", "coach_tables", column);
                values.Add("coach_message", "coach_stages", column);
                values.Add("coach_message", "coach_lostreasons", column);
                values.Add("coach_rhythm", "coach_recurrence", column);
                values.Add("coach_rhythm", "coach_exceptions", column);
                values.Add("coach_question", "coach_choices", column);
                values.Add("coach_question", "coach_column", column);
                values.Add("coach_metric", "coach_distinctcolumn", column);
                values.Add("coach_contribution", "coach_distinctkey", column);
                values.Add("coach_creditshare", "coach_sourceid", column);
                values.Add("coach_creditshare", "coach_sourcetable", column);
                values.Add("coach_sweep", "coach_position", column);
                values.Add("coach_sweep", "coach_sourceid", column);
                values.Add("coach_sweep", "coach_sourcetable", column);
                values.Add("coach_contribution", "coach_sourceid", column);
                values.Add("coach_answer", "coach_sourceid", column);
                values.Add("coach_answer", "coach_sourcetable", column);
                values.Add("coach_contribution", "coach_sourcetable", column);
                values.Add("coach_metric", "coach_proof", column);
                values.Add("coach_segment", "coach_proof", column);
                values.Add("coach_alignmentplan", "coach_relinked", column);
                foreach (var variable in Variables) values.Add(variable, "value", column);
                values.Add("coach_drawnstart", "coach_seed", column);
                values.Add("coach_drawnteam", "coach_people", column);
                values.Add("coach_pipelinereview", "coach_running", column);
                values.Add("coach_pipelinereviewitem", "coach_reasons", column);
                values.Add("sdkmessageprocessingstep", "filteringattributes", column);
            }

            foreach (var number in new[] { "-1", "1e400", "99999999999999999999999999999999999", "NaN" })
            {
                foreach (var variable in Variables) values.Add(variable, "value", number);
            }

            values.Add("usersettings", "timezonecode", "99999");
            values.Add("usersettings", "timezonecode", null);
            return values;
        }
    }

    public static TheoryData<string, string> Columns
    {
        get
        {
            var columns = new TheoryData<string, string>();
            foreach (var column in Cases.Select(each => (each.Data.Item1, each.Data.Item2)).Distinct()) columns.Add(column.Item1, column.Item2);
            return columns;
        }
    }

    /// <summary>A new column of text is either tried here, or said to be what people write to people.</summary>
    [Fact]
    public void Are_tried_in_every_column_that_has_a_format()
    {
        var tried = Cases.Select(row => $"{row.Data.Item1}.{row.Data.Item2}");
        var texts = Organization.Metadata.Tables.Where(table => table.LogicalName.StartsWith("coach_", StringComparison.Ordinal))
            .SelectMany(table => table.Columns.Values
                .Where(column => column.Type is ColumnType.String or ColumnType.Memo && column.AttributeOf is null && column.LogicalName.StartsWith("coach_", StringComparison.Ordinal) && !Free.Contains(column.LogicalName))
                .Select(column => $"{table.LogicalName}.{column.LogicalName}"));
        var variables = Admin.All(new QueryExpression("environmentvariabledefinition") { ColumnSet = new ColumnSet("schemaname") })
            .Select(variable => $"environmentvariablevalue {variable["schemaname"]}.value");

        Assert.Empty(texts.Concat(variables).Except(tried));
    }

    /// <summary>One value after the other, in rows that are made once: every time the next call and the next deal count.</summary>
    [Theory]
    [MemberData(nameof(Columns))]
    public void Stop_nobody_elses_work(string table, string column)
    {
        var own = Broken();
        var row = table switch { "coach_sweep" => Attacks.OwnedRows.SweepOf(Admin), "coach_drawnstart" => Produce.DrawnStart(), "coach_drawnteam" => Rows(table, "coach_drawnstartid", Produce.DrawnStart())[0].Id, "coach_rhythm" => Produce.Rhythm(Produce.Manager(), Rep), _ => own.Of(table) };
        var others = Produce.Rep();
        var plan = Produce.Agreed(others, objective: new() { ["coach_segmentid"] = Library.Prospects });
        var draft = Produce.ValidPlan(Rep, new() { ["coach_start"] = new DateTime(2026, 4, 1), ["coach_end"] = new DateTime(2026, 6, 30) });
        var before = Read(table, column, row);
        var tried = 0;
        try
        {
            foreach (var value in Cases.Where(each => each.Data.Item1 == table && each.Data.Item2 == column).Select(each => each.Data.Item3))
            {
                Write(table, column, row, value);
                Try(own, others, draft);
                tried++;

                // Whoever shares a plan with it keeps the other targets, and everybody else everything.
                Assert.Equal($"{value}: {tried}, {tried}, {tried * 100}", $"{value}: {Actual(plan.Activity):0}, {Actual(plan.Objective):0}, {Actual(plan.Result):0}");
                Assert.Equal($"{value}: {tried}, {tried * 100}", $"{value}: {Actual(own.Plan.Objective):0}, {Actual(own.Plan.Result):0}");
                Write(table, column, row, before);
            }
        }
        finally
        {
            Write(table, column, row, before);
            // What one case leaves would be swept by all that follow.
            foreach (var id in new[] { own.Plan.Plan, plan.Plan, draft }) Admin.Delete("coach_alignmentplan", id);
            Organization.DrainAsync();
        }
    }

    private void Try(BrokenRows own, Person others, Guid draft)
    {
        var account = Produce.Account(others);
        Work(others, account);
        Work(Rep, Produce.Account(Rep));
        Set(Rep.Service, "phonecall", own.Call, new() { ["actualdurationminutes"] = 12 });
        Look(others, account, draft);
        Assert.Equal(own.Talk.ToString(), (string?)talk.Context(new EntityReference("coach_conversation", own.Talk))["conversation"]!["id"]);
        Sweep("coach_Relink");
        Sweep("coach_Recalculate");
    }

    /// <summary>A call and a won deal with a customer, each of which many targets look at.</summary>
    private void Work(Person rep, Guid account)
    {
        Set(rep.Service, "phonecall", Produce.OpenCall(rep, Customer(account)), new() { ["statecode"] = new OptionSetValue(1) });
        rep.Service.Execute(new OrganizationRequest("WinOpportunity")
        {
            ["OpportunityClose"] = new Entity("opportunityclose") { ["opportunityid"] = Deal(Produce.Opportunity(rep, account)), ["actualrevenue"] = new Money(100), ["actualend"] = Clock.Now },
            ["Status"] = new OptionSetValue(-1),
        });
        Organization.DrainAsync();
    }

    private void Look(Person rep, Guid account, Guid draft)
    {
        Assert.NotEmpty(Talk.Report(rep)["reps"]!.AsArray());
        Assert.NotEmpty(Talk.Report(Produce.Executive(), new() { ["On"] = ManualClock.Utc("2026-03-10") })["reps"]!.AsArray());
        Assert.Equal(account.ToString(), (string?)talk.Context(Customer(account))["record"]!["id"]);
        var proposal = (string)Admin.Execute(new OrganizationRequest("coach_ProposePlan") { ["PlanId"] = draft, ["ResultMetricId"] = Library.RevenueWon.Id, ["ResultValue"] = 1000m })["Proposal"];
        Assert.NotNull(JsonNode.Parse(proposal)!["result"]);
        Admin.Execute(new OrganizationRequest("coach_GetCoachingEffect") { ["From"] = Clock.Now.AddYears(-1), ["To"] = Clock.Now });
        Admin.Execute(new OrganizationRequest("coach_AdvanceRhythms"));
        rep.Service.Create(new Entity("coach_attempt") { ["coach_skillid"] = Skill });
        var meeting = Produce.Activity("appointment", rep, Deal(Produce.Opportunity(rep, account)), new() { ["scheduledstart"] = Clock.Now });
        Assert.NotNull(rep.Service.Execute(new OrganizationRequest("coach_GetMeeting") { ["AppointmentId"] = meeting })["Meeting"]);
    }

    private EntityReference Skill => skill ??= new("coach_skill", Admin.Create(new Entity("coach_skill") { ["coach_name"] = "Summarising", ["coach_audience"] = new OptionSetValue(104500000) }));

    private void Sweep(string message)
    {
        for (string? cursor = null; cursor != "";)
        {
            cursor = (string)Admin.Execute(new OrganizationRequest(message) { ["PageSize"] = 100, ["Cursor"] = cursor })["Cursor"];
        }

        Organization.DrainAsync();
    }
}
