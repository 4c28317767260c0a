using System.Globalization;
using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>
/// One value at a time that cannot be read, in each column of text with a format inside, written past every check: nobody else's
/// call, deal, gap report, pane, recalculation, sweep or proposal fails, and everybody else's figures are right.
/// </summary>
public sealed class Bad_values(TestOrganisation organisation) : PipelineTest(organisation)
{
    private const string Unfinished = "<fetch><entity name=";
    private const string Elsewhere = """<fetch><entity name="contact" /></fetch>""";
    private const string OfNoColumn = """<fetch><entity name="{0}"><filter><condition attribute="coach_nosuchcolumn" operator="eq" value="1" /></filter></entity></fetch>""";
    private const string OfNoTable = """<fetch><entity name="{0}"><link-entity name="coach_nosuchtable" from="coach_id" to="ownerid" /></entity></fetch>""";
    private const string WithDocumentType = """<!DOCTYPE fetch [<!ENTITY x SYSTEM "file:///etc/hostname">]><fetch><entity name="{0}" /></fetch>""";

    private readonly Talk talk = new(organisation, new Person(Template.Administrator, "Administrator", organisation.Admin));

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
                values.Add("coach_target", "coach_actualbymonth", column);
                values.Add("coach_template", "coach_stages", column);
                values.Add("coach_template", "coach_tables", column);
                values.Add("coach_question", "coach_choices", column);
                values.Add("coach_question", "coach_column", column);
                values.Add("coach_contribution", "coach_sourceid", column);
                values.Add("coach_contribution", "coach_sourcetable", column);
                values.Add("environmentvariablevalue", "value", column);
                values.Add("sdkmessageprocessingstep", "filteringattributes", column);
            }

            foreach (var number in new[] { "-1", "1e400", "99999999999999999999999999999999999", "NaN" }) values.Add("environmentvariablevalue", "value", number);
            values.Add("usersettings", "timezonecode", "99999");
            values.Add("usersettings", "timezonecode", null);
            return values;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Stop_nobody_elses_work(string table, string column, string? value)
    {
        var own = Broken();
        var others = Produce.Rep();
        var plan = Produce.Agreed(others, objective: new() { ["coach_segmentid"] = Library.Prospects });
        var draft = Produce.ValidPlan(Rep, new() { ["coach_start"] = new DateTime(2026, 4, 1), ["coach_end"] = new DateTime(2026, 6, 30) });
        var account = Produce.Account(others);
        var before = Write(table, column, own.Of(table), value);
        try
        {
            Work(others, account);
            Work(Rep, Produce.Account(Rep));
            Set(Rep.Service, "phonecall", own.Call, new() { ["actualdurationminutes"] = 12 });
            Look(others, account, draft);
            Sweep("coach_Relink");
            Sweep("coach_Recalculate");

            // Whoever shares a plan with it keeps the other targets, and everybody else everything.
            Assert.Equal((1m, 1m, 100m), (Actual(plan.Activity), Actual(plan.Objective), Actual(plan.Result)));
            Assert.Equal((1m, 100m), (Actual(own.Plan.Objective), Actual(own.Plan.Result)));
        }
        finally
        {
            Write(table, column, own.Of(table), before);
            Organization.DrainAsync();
        }
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
    }

    private void Sweep(string message)
    {
        for (string? cursor = null; cursor != "";)
        {
            cursor = (string)Admin.Execute(new OrganizationRequest(message) { ["PageSize"] = 100, ["Cursor"] = cursor })["Cursor"];
        }

        Organization.DrainAsync();
    }

    /// <summary>What a value is broken of: a plan whose activity counts by a metric and is aimed by a segment of its own.</summary>
    private BrokenRows Broken()
    {
        var metric = Produce.Metric([]);
        var segment = Produce.Segment("account", """<fetch><entity name="account"><filter><condition attribute="statecode" operator="eq" value="0" /></filter></entity></fetch>""");
        var plan = Produce.Agreed(Rep, new() { ["coach_metricid"] = new EntityReference("coach_metric", metric), ["coach_segmentid"] = new EntityReference("coach_segment", segment) });
        var call = Produce.OpenCall(Rep, Customer(Produce.Account(Rep)));
        Set(Rep.Service, "phonecall", call, new() { ["statecode"] = new OptionSetValue(1) });
        var variable = Rows("environmentvariabledefinition", "schemaname", "coach_EarlyDays")[0].Id;
        var set = Rows("environmentvariablevalue", "environmentvariabledefinitionid", variable);
        return new BrokenRows(plan, call, new()
        {
            ["coach_metric"] = metric,
            ["coach_segment"] = segment,
            ["coach_alignmentplan"] = plan.Plan,
            ["coach_target"] = plan.Activity,
            ["coach_template"] = Rows("coach_template", "statuscode", 104500000)[0].Id,
            ["coach_question"] = Admin.All(new QueryExpression("coach_question") { ColumnSet = new ColumnSet(true) })[0].Id,
            ["coach_contribution"] = Assert.Single(Contributions(plan.Activity)).Id,
            ["environmentvariablevalue"] = set.Count > 0
                ? set[0].Id
                : Admin.Create(new Entity("environmentvariablevalue") { ["environmentvariabledefinitionid"] = new EntityReference("environmentvariabledefinition", variable), ["value"] = "3" }),
            ["sdkmessageprocessingstep"] = Rows("sdkmessageprocessingstep", "name", "CoachingExtensions.Alignment.UsedColumnChangedPlugin: Update of account")[0].Id,
            ["usersettings"] = Rep.Id,
        });
    }

    /// <summary>Past the engine, as nobody can; answers what was there.</summary>
    private string? Write(string table, string column, Guid id, string? value)
    {
        using var session = Organization.Database.BeginWrite();
        using var command = session.Connection.CreateCommand();
        var key = table == "usersettings" ? "systemuserid" : $"{table}id";
        command.CommandText = $"SELECT \"{column}\" FROM \"{table}\" WHERE \"{key}\" = '{id}'";
        var before = command.ExecuteScalar();
        command.CommandText = $"UPDATE \"{table}\" SET \"{column}\" = $value WHERE \"{key}\" = '{id}'";
        command.Parameters.AddWithValue("$value", value is null ? DBNull.Value : column == "timezonecode" ? long.Parse(value, CultureInfo.InvariantCulture) : value);
        command.ExecuteNonQuery();
        session.Commit();
        return before is null or DBNull ? null : Convert.ToString(before, CultureInfo.InvariantCulture);
    }

    private sealed record BrokenRows(PlanTree Plan, Guid Call, Dictionary<string, Guid> Ids)
    {
        public Guid Of(string table) => Ids[table];
    }
}
