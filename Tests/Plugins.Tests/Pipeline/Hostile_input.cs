using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Hostile_input(TestOrganisation organisation) : PipelineTest(organisation)
{
    private PlanTree Counting(string fetchXml) =>
        Produce.Agreed(Rep, new() { ["coach_metricid"] = new EntityReference("coach_metric", Produce.Metric(new() { ["coach_name"] = "Bad one", ["coach_fetchxml"] = fetchXml })) });

    [Fact]
    public void A_document_type_in_a_metrics_query_is_refused()
    {
        Counting("""<!DOCTYPE fetch [<!ENTITY bomb "boom">]><fetch><entity name="phonecall"><filter><condition attribute="subject" operator="eq" value="&bomb;" /></filter></entity></fetch>""");
        var call = Produce.Activity("task", Rep);

        var refusal = Refusal.Of(() => Produce.OpenCall(Rep));

        Assert.Equal(Refusal.ByPlugin, refusal.Code);
        Assert.StartsWith("The FetchXML of metric \"Bad one\" cannot be read", refusal.Message, StringComparison.Ordinal);
        Assert.NotEqual(Guid.Empty, call);
    }

    [Fact]
    public void A_segment_about_another_table_is_named()
    {
        var segment = Produce.Segment("account", """<fetch><entity name="contact" /></fetch>""");
        Produce.Agreed(Rep, new() { ["coach_segmentid"] = new EntityReference("coach_segment", segment) });

        var refusal = Refusal.Of(() => Produce.Account(Rep));

        Assert.EndsWith("is about contact, but it must be about account. Correct it on the record.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_metric_that_asks_for_an_unknown_column_is_told_so()
    {
        Counting("""<fetch><entity name="phonecall"><filter><condition attribute="nosuchcolumn" operator="eq" value="1" /></filter></entity></fetch>""");

        var refusal = Refusal.Of(() => Produce.OpenCall(Rep));

        Assert.Contains("nosuchcolumn", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_in_names_stays_text()
    {
        const string Name = "<script>alert('x')</script> & \"quotes\" </entity>";
        var account = Produce.Account(Rep, new() { ["name"] = Name });
        Produce.Agreed(Rep, new() { ["coach_name"] = Name, ["coach_segmentid"] = Library.Prospects });

        var report = Talk.Report(Rep);

        Assert.Equal(Name, (string?)report["reps"]![0]!["targets"]![0]!["name"]);
        Assert.NotEqual(Guid.Empty, account);
    }
}
