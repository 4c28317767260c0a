using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>
/// A metric or a segment that cannot be asked is left out and told by name: the platform ends the transaction in which a query
/// fails, so it is not asked while somebody else's save waits for it.
/// </summary>
public sealed class Definitions_that_no_longer_run(TestOrganisation organisation) : PipelineTest(organisation)
{
    private const string OfNoColumn = """<fetch><entity name="{0}"><filter><condition attribute="coach_nosuchcolumn" operator="eq" value="1" /></filter></entity></fetch>""";

    private static readonly string Broken = OfNoColumn.Replace("{0}", "phonecall", StringComparison.Ordinal);

    private PlanTree AgreedOn(Guid metric) => Produce.Agreed(Rep, new() { ["coach_metricid"] = new EntityReference("coach_metric", metric) });

    private string? Proof(string table, Guid id) => Assert.Single(Rows(table, $"{table}id", id)).GetAttributeValue<string>("coach_proof");

    /// <summary>Past every check, as an import that bypasses the steps would.</summary>
    private void Break(string table, Guid id, string fetchXml)
    {
        using var session = Organization.Database.BeginWrite();
        using var command = session.Connection.CreateCommand();
        command.CommandText = $"UPDATE {table} SET coach_fetchxml = $fetch WHERE {table}id = '{id}'";
        command.Parameters.AddWithValue("$fetch", fetchXml);
        command.ExecuteNonQuery();
        session.Commit();
    }

    private void Sweep()
    {
        for (string? cursor = null; cursor != "";)
        {
            cursor = (string)Admin.Execute(new OrganizationRequest("coach_Relink") { ["PageSize"] = 100, ["Cursor"] = cursor })["Cursor"];
        }

        Organization.DrainAsync();
    }

    [Fact]
    public void A_metric_is_marked_when_it_is_answered() => Assert.NotNull(Proof("coach_metric", Produce.Metric([])));

    [Fact]
    public void Another_wording_has_another_mark()
    {
        var metric = Produce.Metric([]);
        var before = Proof("coach_metric", metric);

        Set("coach_metric", metric, new() { ["coach_datecolumn"] = "scheduledend" });

        Assert.NotEqual(before, Proof("coach_metric", metric));
    }

    [Fact]
    public void Its_figures_stay_as_they_are()
    {
        var metric = Produce.Metric([]);
        var plan = AgreedOn(metric);
        Call();
        Break("coach_metric", metric, Broken);

        Call();

        Assert.Equal((1m, 1), (Actual(plan.Activity), Contributions(plan.Activity).Count));
    }

    [Fact]
    public void Neither_recalculating_nor_relinking_the_plan_takes_them_away()
    {
        var metric = Produce.Metric([]);
        var plan = AgreedOn(metric);
        Call();
        Break("coach_metric", metric, Broken);

        Recalculate(plan.Plan);
        Admin.Execute(new OrganizationRequest("coach_Relink") { ["PlanId"] = plan.Plan });

        Assert.Equal((1m, 1), (Actual(plan.Activity), Contributions(plan.Activity).Count));
    }

    [Fact]
    public void The_links_of_a_segment_stay_as_they_are_and_count_on()
    {
        var segment = Produce.Segment("account", """<fetch><entity name="account" /></fetch>""");
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, new() { ["coach_segmentid"] = new EntityReference("coach_segment", segment) });
        Break("coach_segment", segment, OfNoColumn.Replace("{0}", "account", StringComparison.Ordinal));

        Set("account", account, new() { ["revenue"] = new Money(7) });
        Call(Customer(account));

        Assert.Equal((1m, "open"), (Actual(plan.Activity), Day(Assert.Single(Links(plan.Activity)), "coach_to")));
    }

    [Theory]
    [InlineData("coach_Recalculate")]
    [InlineData("coach_Relink")]
    public void Who_asks_for_that_very_target_is_told_its_name(string message)
    {
        var metric = Produce.Metric(new() { ["coach_name"] = "Calls that broke" });
        var plan = AgreedOn(metric);
        Break("coach_metric", metric, Broken);

        var refusal = Refusal.Of(() => Admin.Execute(new OrganizationRequest(message) { ["TargetId"] = plan.Activity }));

        Assert.Contains("metric \"Calls that broke\" could not be asked as it reads now", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_trace_names_what_was_left_out()
    {
        var metric = Produce.Metric(new() { ["coach_name"] = "Calls to be traced" });
        AgreedOn(metric);
        Break("coach_metric", metric, Broken);
        Set("organization", Rows("organization", "languagecode", 1033)[0].Id, new() { ["plugintracelogsetting"] = new OptionSetValue(2) });

        Call();

        Assert.Contains(Admin.All(new Microsoft.Xrm.Sdk.Query.QueryExpression("plugintracelog") { ColumnSet = new Microsoft.Xrm.Sdk.Query.ColumnSet(true) }),
            trace => trace.GetAttributeValue<string>("messageblock")?.Contains("metric \"Calls to be traced\" is left out", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void A_sweep_has_what_is_broken_marked()
    {
        var metric = Produce.Metric([]);
        AgreedOn(metric);
        Break("coach_metric", metric, Broken);

        Sweep();

        Assert.Null(Proof("coach_metric", metric));
    }

    [Fact]
    public void What_runs_after_all_is_counted_again_after_a_sweep()
    {
        var metric = Produce.Metric([]);
        var plan = AgreedOn(metric);
        // Without the check it has no mark, though it could be asked.
        Break("coach_metric", metric, """<fetch><entity name="phonecall"><filter><condition attribute="statecode" operator="in"><value>1</value></condition></filter></entity></fetch>""");
        Call();
        Assert.Equal(0m, Actual(plan.Activity));

        Sweep();

        Assert.Equal(1m, Actual(plan.Activity));
    }

    [Fact]
    public void What_is_corrected_is_counted_again_at_once()
    {
        var metric = Produce.Metric([]);
        var plan = AgreedOn(metric);
        Break("coach_metric", metric, Broken);
        Call();

        Set("coach_metric", metric, new() { ["coach_fetchxml"] = """<fetch><entity name="phonecall"><filter><condition attribute="statecode" operator="eq" value="1" /></filter></entity></fetch>""" });
        Organization.DrainAsync();

        Assert.Equal(1m, Actual(plan.Activity));
    }

    [Fact]
    public void Columns_of_what_is_broken_are_not_watched()
    {
        var segment = Produce.Segment("account", """<fetch><entity name="account" /></fetch>""");
        Break("coach_segment", segment, OfNoColumn.Replace("{0}", "account", StringComparison.Ordinal));

        Sweep();

        Assert.DoesNotContain("coach_nosuchcolumn", Rows("sdkmessageprocessingstep", "name", "CoachingExtensions.Alignment.UsedColumnChangedPlugin: Update of account")[0].GetAttributeValue<string>("filteringattributes"), StringComparison.Ordinal);
    }
}
