using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Units_of_figures(TestOrganisation organisation) : PipelineTest(organisation)
{
    private static Values Sum(string? unit, MetricScale scale) => new()
    {
        ["coach_sourcetable"] = "opportunity",
        ["coach_fetchxml"] = "<fetch><entity name=\"opportunity\"><filter><condition attribute=\"statecode\" operator=\"eq\" value=\"1\" /></filter></entity></fetch>",
        ["coach_datecolumn"] = "actualclosedate",
        ["coach_aggregate"] = new OptionSetValue((int)Aggregation.Sum),
        ["coach_valuecolumn"] = "actualvalue",
        ["coach_scale"] = new OptionSetValue((int)scale),
        ["coach_unit"] = unit,
    };

    [Theory]
    [InlineData(null, false, "USD")]
    [InlineData("EUR net", false, "EUR net")]
    [InlineData(null, true, "")]
    public void Are_the_base_currency_where_a_sum_names_none(string? unit, bool inThousands, string shown)
    {
        var metric = new EntityReference("coach_metric", Produce.Metric(Sum(unit, inThousands ? MetricScale.Thousands : MetricScale.Units)));
        Produce.Agreed(Rep, new() { ["coach_metricid"] = metric });

        var activity = Talk.Report(Rep)["reps"]![0]!["targets"]!.AsArray().Single(target => (string?)target!["name"] == "Activity");

        Assert.Equal(shown, (string?)activity!["unit"]);
    }
}
