using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>
/// An activity the product does not know counts when an administrator registers a step and says what it is. The activity
/// that closes a deal stands for it: no shipped metric counts it.
/// </summary>
public sealed class Somebody_elses_activity(TestOrganisation organisation) : PipelineTest(organisation)
{
    private const string Table = "opportunityclose";

    private static Values Counting(bool isActivity, string table = Table) => new()
    {
        ["coach_sourcetable"] = table,
        ["coach_fetchxml"] = $"<fetch><entity name='{table}'><filter><condition attribute='statecode' operator='eq' value='1' /></filter></entity></fetch>",
        ["coach_datecolumn"] = "createdon",
        ["coach_isactivity"] = isActivity,
    };

    private Guid One(string table, string column, string value, Values? more = null)
    {
        var query = new QueryExpression(table) { TopCount = 1 };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        foreach (var (name, wanted) in more ?? []) query.Criteria.AddCondition(name, ConditionOperator.Equal, wanted);
        return Admin.RetrieveMultiple(query).Entities.Single().Id;
    }

    /// <summary>As docs/metrics.md tells an administrator to.</summary>
    private void Register()
    {
        var message = One("sdkmessage", "name", "Create");
        Admin.Create(new Entity("sdkmessageprocessingstep")
        {
            ["name"] = "Reconcile: Create of opportunityclose",
            ["eventhandler"] = new EntityReference("plugintype", One("plugintype", "typename", "CoachingExtensions.Alignment.ReconcilePlugin")),
            ["sdkmessageid"] = new EntityReference("sdkmessage", message),
            ["sdkmessagefilterid"] = new EntityReference("sdkmessagefilter", One("sdkmessagefilter", "primaryobjecttypecode", Table, new() { ["sdkmessageid"] = message })),
            ["stage"] = new OptionSetValue(40),
            ["mode"] = new OptionSetValue(0),
            ["rank"] = 20,
            ["supporteddeployment"] = new OptionSetValue(0),
        });
    }

    [Fact]
    public void Counts_live_and_through_the_links_of_what_it_is_regarding()
    {
        Register();
        var plan = Produce.Agreed(Rep, activity: new()
        {
            ["coach_metricid"] = new EntityReference("coach_metric", Produce.Metric(Counting(isActivity: true))),
            ["coach_segmentid"] = Library.Prospects,
        });

        Win(Produce.Opportunity(Rep, Produce.Account(Rep)), 5000);

        Assert.Equal(1, Actual(plan.Activity));
    }

    [Fact]
    public void Counts_in_a_recalculation()
    {
        Win(Produce.Opportunity(Rep, Produce.Account(Rep)), 5000);

        var plan = Produce.Agreed(Rep, activity: new() { ["coach_metricid"] = new EntityReference("coach_metric", Produce.Metric(Counting(isActivity: true))) });

        Assert.Equal(1, Actual(plan.Activity));
    }

    [Fact]
    public void Is_asked_for_when_the_key_shows_that_it_must_be_one() => Assert.Contains(
        "the table opportunityclose has no column opportunitycloseid: if it is an activity, say Yes under Source Is an Activity",
        Refusal.Of(() => Produce.Metric(Counting(isActivity: false))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Is_not_believed_of_what_is_none() => Assert.Contains(
        "the table coach_absence is no activity: say No under Source Is an Activity",
        Refusal.Of(() => Produce.Metric(Counting(isActivity: true, table: "coach_absence"))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Need_not_be_said_of_a_call() => Assert.NotEqual(Guid.Empty, Produce.Metric(Counting(isActivity: false, table: "phonecall")));
}
