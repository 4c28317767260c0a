using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A segment or a metric that could not be answered is not saved, and the administrator is told the line.</summary>
public sealed class What_is_checked_when_saved(TestOrganisation organisation) : PipelineTest(organisation)
{
    private string OfSegment(string fetchXml)
    {
        var refusal = Refusal.Of(() => Produce.Segment("account", fetchXml));
        Assert.Equal(Refusal.ByPlugin, refusal.Code);
        Assert.EndsWith("Correct it and save again.", refusal.Message, StringComparison.Ordinal);
        return refusal.Message;
    }

    private string OfMetric(Values given) => Refusal.Of(() => Produce.Metric(given)).Message;

    [Theory]
    [InlineData("<fetch>\n<entity name='account'>\n</fetch>", "line 3: it is not well-formed XML")]
    [InlineData("<query />", "line 1: the outermost element is query, but it must be fetch")]
    [InlineData("<fetch aggregate='true'><entity name='account' /></fetch>", "line 1: an aggregate returns no rows")]
    [InlineData("<fetch top='5'><entity name='account' /></fetch>", "line 1: it must return all rows: take the top attribute out")]
    [InlineData("<fetch page='2' count='10'><entity name='account' /></fetch>", "line 1: it must return all rows: take the page attribute out")]
    [InlineData("<fetch />", "line 1: it needs one entity element, and has 0")]
    [InlineData("<fetch>\n\n<entity name='contact' />\n</fetch>", "line 3: it is about contact, but it must be about account")]
    public void A_segment_is_read(string fetchXml, string problem) => Assert.Contains(problem, OfSegment(fetchXml), StringComparison.Ordinal);

    [Fact]
    public void A_segment_is_run_and_the_line_of_an_unknown_column_is_named()
    {
        var message = OfSegment("<fetch>\n<entity name='account'>\n<filter>\n<condition attribute='nosuchcolumn' operator='null' />\n</filter>\n</entity>\n</fetch>");

        Assert.Contains("its FetchXML cannot run, line 4: ", message, StringComparison.Ordinal);
        Assert.Contains("nosuchcolumn", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_segment_is_checked_when_only_its_table_changes()
    {
        var segment = Produce.Segment("account", "<fetch><entity name='account' /></fetch>");

        var refusal = Refusal.Of(() => Set("coach_segment", segment, new() { ["coach_table"] = new OptionSetValue((int)SegmentTable.Opportunity) }));

        Assert.Contains("it is about account, but it must be about opportunity", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_metric_needs_a_date_column_that_is_there() =>
        Assert.Contains("the date column finishedon is not a date of phonecall", OfMetric(new() { ["coach_datecolumn"] = "finishedon" }), StringComparison.Ordinal);

    [Fact]
    public void A_metric_needs_a_date_column_that_holds_dates() =>
        Assert.Contains("the date column subject is not a date of phonecall", OfMetric(new() { ["coach_datecolumn"] = "subject" }), StringComparison.Ordinal);

    [Fact]
    public void A_metric_that_sums_needs_a_value_column() =>
        Assert.Contains("it sums, but has no value column", OfMetric(new() { ["coach_aggregate"] = new OptionSetValue((int)Aggregation.Sum) }), StringComparison.Ordinal);

    [Fact]
    public void A_metric_sums_numbers_only() => Assert.Contains(
        "the value column subject is not a number or an amount of phonecall",
        OfMetric(new() { ["coach_aggregate"] = new OptionSetValue((int)Aggregation.Sum), ["coach_valuecolumn"] = "subject" }),
        StringComparison.Ordinal);

    [Fact]
    public void A_metric_over_a_table_that_is_not_there_is_refused() => Assert.Contains(
        "nosuchtable",
        OfMetric(new() { ["coach_sourcetable"] = "nosuchtable", ["coach_fetchxml"] = "<fetch><entity name='nosuchtable' /></fetch>" }),
        StringComparison.Ordinal);

    [Fact]
    public void A_metric_that_sums_minutes_is_saved() =>
        Assert.NotEqual(Guid.Empty, Produce.Metric(new() { ["coach_aggregate"] = new OptionSetValue((int)Aggregation.Sum), ["coach_valuecolumn"] = "actualdurationminutes" }));

    [Fact]
    public void Shipped_and_edited_texts_are_checked_only_when_they_change()
    {
        var segment = Produce.Segment("account", "<fetch><entity name='account' /></fetch>");

        Set("coach_segment", segment, new() { ["coach_name"] = "Another name" });

        Assert.NotEqual(Guid.Empty, segment);
    }
}
