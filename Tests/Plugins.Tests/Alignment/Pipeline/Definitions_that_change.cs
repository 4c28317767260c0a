using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A metric or a segment is edited while plans that use it are agreed: they follow after the commit.</summary>
public sealed class Definitions_that_change(TestOrganisation organisation) : PipelineTest(organisation)
{
    private const string Outgoing = "<fetch><entity name='phonecall'><filter><condition attribute='statecode' operator='eq' value='1' /><condition attribute='directioncode' operator='eq' value='1' /></filter></entity></fetch>";
    private const string Any = "<fetch><entity name='phonecall'><filter><condition attribute='statecode' operator='eq' value='1' /></filter></entity></fetch>";

    private Guid Metric(string fetchXml) => Admin.Create(new Entity("coach_metric")
    {
        ["coach_name"] = "Calls of these tests",
        ["coach_level"] = new OptionSetValue((int)AorLevel.Activity),
        ["coach_sourcetable"] = "phonecall",
        ["coach_fetchxml"] = fetchXml,
        ["coach_datecolumn"] = "actualend",
        ["coach_aggregate"] = new OptionSetValue((int)Aggregation.Count),
        ["coach_credit"] = new OptionSetValue((int)CreditRule.Owner),
        ["coach_unit"] = "calls",
    });

    private PlanTree AgreedOn(Guid metric) => Produce.Agreed(Rep, activity: new() { ["coach_metricid"] = new EntityReference("coach_metric", metric) });

    private void Change(string table, Guid id, Values values)
    {
        Set(table, id, values);
        Organization.DrainAsync();
    }

    [Fact]
    public void A_metric_that_counts_fewer_rows_takes_back_what_it_counted()
    {
        var metric = Metric(Any);
        var plan = AgreedOn(metric);
        Complete("phonecall", Produce.OpenCall(Rep), new() { ["directioncode"] = false });
        Complete("phonecall", Produce.OpenCall(Rep), new() { ["directioncode"] = true });

        Change("coach_metric", metric, new() { ["coach_fetchxml"] = Outgoing });

        Assert.Equal((1m, 1), (Actual(plan.Activity), Contributions(plan.Activity).Count));
    }

    [Fact]
    public void A_metric_that_counts_by_another_day_moves_its_contributions()
    {
        var metric = Metric(Any);
        var plan = AgreedOn(metric);
        Complete("phonecall", Produce.OpenCall(Rep), new() { ["actualend"] = ManualClock.Utc("2026-01-15 12:00"), ["scheduledend"] = ManualClock.Utc("2026-02-15 12:00") });

        Change("coach_metric", metric, new() { ["coach_datecolumn"] = "scheduledend" });

        Assert.Equal("2026-02-15", Day(Assert.Single(Contributions(plan.Activity)), "coach_date"));
        Assert.Equal("2026-02=1", Target(plan.Activity).GetAttributeValue<string>("coach_actualbymonth"));
    }

    [Fact]
    public void A_segment_that_is_edited_links_what_it_returns_now()
    {
        var account = Produce.Account(Rep, new() { ["revenue"] = new Money(5000) });
        var segment = Produce.Segment("account", Revenue(1_000_000));
        var plan = Produce.Agreed(Rep, new() { ["coach_segmentid"] = new EntityReference("coach_segment", segment) });

        Change("coach_segment", segment, new() { ["coach_fetchxml"] = Revenue(1000) });

        Assert.Equal(account, Assert.Single(Links(plan.Activity)).GetAttributeValue<EntityReference>("coach_accountid").Id);
    }

    [Fact]
    public void A_closed_plan_does_not_follow()
    {
        var metric = Metric(Any);
        var plan = AgreedOn(metric);
        Complete("phonecall", Produce.OpenCall(Rep), new() { ["directioncode"] = false });
        Change("coach_alignmentplan", plan.Plan, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(PlanAgreement.Closed) });

        Change("coach_metric", metric, new() { ["coach_fetchxml"] = Outgoing });

        Assert.Equal((1m, 1), (Actual(plan.Activity), Contributions(plan.Activity).Count));
    }

    [Fact]
    public void A_metric_that_is_only_renamed_starts_nothing()
    {
        var metric = Metric(Any);
        AgreedOn(metric);

        Set("coach_metric", metric, new() { ["coach_name"] = "Calls, renamed" });

        Assert.Empty(Rows("asyncoperation", "statuscode", 0));
    }

    private static string Revenue(int least) => $"<fetch><entity name='account'><filter><condition attribute='revenue' operator='ge' value='{least}' /></filter></entity></fetch>";
}
