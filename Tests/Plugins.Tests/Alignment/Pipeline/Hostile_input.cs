namespace CoachingExtensions.Tests.Pipeline;

public sealed class Hostile_input(TestOrganisation organisation) : PipelineTest(organisation)
{
    private Refusal OfMetric(string fetchXml) =>
        Refusal.Of(() => Produce.Metric(new() { ["coach_name"] = "Bad one", ["coach_fetchxml"] = fetchXml }));

    [Fact]
    public void A_document_type_in_a_metrics_query_is_refused()
    {
        var refusal = OfMetric("""<!DOCTYPE fetch [<!ENTITY bomb "boom">]><fetch><entity name="phonecall"><filter><condition attribute="subject" operator="eq" value="&bomb;" /></filter></entity></fetch>""");

        Assert.Equal(Refusal.ByPlugin, refusal.Code);
        Assert.StartsWith("The metric \"Bad one\" cannot be saved: its FetchXML, line 1: it is not well-formed XML, or names a document type", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_that_is_nested_without_end_is_refused()
    {
        var deep = $"<fetch><entity name='phonecall'>{string.Concat(Enumerable.Repeat("<filter>", 5000))}{string.Concat(Enumerable.Repeat("</filter>", 5000))}</entity></fetch>";

        Assert.Equal(Refusal.ByPlugin, OfMetric(deep).Code);
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
