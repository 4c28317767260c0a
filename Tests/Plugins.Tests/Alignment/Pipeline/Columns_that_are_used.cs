using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A metric or a segment that looks at a column of its own has that column watched, after the commit.</summary>
public sealed class Columns_that_are_used(TestOrganisation organisation) : PipelineTest(organisation)
{
    private static string Having(string column) => $"<fetch><entity name='account'><filter><condition attribute='{column}' operator='eq' value='Seattle' /></filter></entity></fetch>";

    private const string All = "<fetch><entity name='account' /></fetch>";

    private string Watched(string table) => Admin.RetrieveMultiple(new QueryByAttribute("sdkmessageprocessingstep")
    {
        ColumnSet = new ColumnSet("filteringattributes"),
        Attributes = { "name" },
        Values = { $"CoachingExtensions.Alignment.UsedColumnChangedPlugin: Update of {table}" },
    }).Entities.Single().GetAttributeValue<string>("filteringattributes");

    private Guid Segment(string fetchXml)
    {
        var segment = Produce.Segment("account", fetchXml);
        Organization.DrainAsync();
        return segment;
    }

    private void Change(string table, Guid id, Values values)
    {
        Set(table, id, values);
        Organization.DrainAsync();
    }

    [Fact]
    public void A_segment_s_column_is_watched_as_soon_as_it_is_saved_and_no_longer_than_it_is_there()
    {
        var segment = Segment(Having("address1_county"));
        var whileThere = Watched("account");

        Admin.Delete("coach_segment", segment);
        Organization.DrainAsync();

        Assert.Contains("address1_county", whileThere, StringComparison.Ordinal);
        Assert.DoesNotContain("address1_county", Watched("account"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_segment_that_is_edited_has_other_columns_watched()
    {
        var segment = Segment(Having("address1_country"));

        Change("coach_segment", segment, new() { ["coach_fetchxml"] = All });

        Assert.DoesNotContain("address1_country", Watched("account"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_watched_anyway_is_not_watched_twice()
    {
        Segment("<fetch><entity name='account'><filter><condition attribute='revenue' operator='gt' value='1' /></filter></entity></fetch>");

        Assert.DoesNotContain("revenue", Watched("account"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_account_that_moves_into_the_segment_by_such_a_column_is_linked()
    {
        var account = Produce.Account(Rep);
        var segment = Segment(Having("address1_city"));
        var plan = Produce.Agreed(Rep, new() { ["coach_segmentid"] = new EntityReference("coach_segment", segment) });

        Change("account", account, new() { ["address1_city"] = "Seattle" });

        Assert.Equal(account, Assert.Single(Links(plan.Activity)).GetAttributeValue<EntityReference>("coach_accountid").Id);
        Change("coach_segment", segment, new() { ["coach_fetchxml"] = All });
    }

    [Fact]
    public void A_call_that_a_metric_s_own_column_lets_in_counts()
    {
        var metric = Admin.Create(new Entity("coach_metric")
        {
            ["coach_name"] = "Calls with notes",
            ["coach_level"] = new OptionSetValue((int)AorLevel.Activity),
            ["coach_sourcetable"] = "phonecall",
            ["coach_fetchxml"] = "<fetch><entity name='phonecall'><filter><condition attribute='category' operator='eq' value='Discovery' /></filter></entity></fetch>",
            ["coach_datecolumn"] = "actualend",
            ["coach_aggregate"] = new OptionSetValue((int)Aggregation.Count),
            ["coach_credit"] = new OptionSetValue((int)CreditRule.Owner),
            ["coach_unit"] = "calls",
        });
        Organization.DrainAsync();
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_metricid"] = new EntityReference("coach_metric", metric) });
        var call = Call();

        Change("phonecall", call, new() { ["category"] = "Discovery" });

        Assert.Equal(1m, Actual(plan.Activity));
    }

    [Fact]
    public void A_sweep_of_everything_puts_right_what_an_upgrade_set_back()
    {
        Segment(Having("address1_postalcode"));
        var step = Admin.RetrieveMultiple(new QueryByAttribute("sdkmessageprocessingstep") { Attributes = { "name" }, Values = { "CoachingExtensions.Alignment.UsedColumnChangedPlugin: Update of account" } }).Entities.Single();
        Set("sdkmessageprocessingstep", step.Id, new() { ["filteringattributes"] = "createdon" });

        Admin.Execute(new OrganizationRequest("coach_Relink"));

        Assert.Contains("address1_postalcode", Watched("account"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_used_a_step_watches_what_no_update_sends() => Assert.Equal("createdon", Watched("letter"));
}
