using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Histories;

/// <summary>The ways in which an administrator words a metric and a segment while plans are agreed on them.</summary>
internal static class Wordings
{
    private static readonly (string Table, string States, CreditRule Credit)[] Metrics =
        [("phonecall", "<value>1</value>", CreditRule.Owner), ("phonecall", "<value>1</value><value>2</value>", CreditRule.OwnerAndParticipants), ("task", "<value>1</value>", CreditRule.Owner)];

    private static readonly (string Table, string Condition)[] Segments =
    [
        ("account", """<condition attribute="revenue" operator="ge" value="5000000" />"""),
        ("account", """<condition attribute="revenue" operator="lt" value="12000000" />"""),
        ("opportunity", """<condition attribute="estimatedvalue" operator="lt" value="150000" />"""),
    ];

    public static Entity Metric(int wording, string? name = null)
    {
        var (table, _, credit) = Metrics[wording];
        var row = new Entity("coach_metric") { ["coach_sourcetable"] = table, ["coach_fetchxml"] = OfMetric(wording), ["coach_credit"] = new OptionSetValue((int)credit) };
        if (name is null) return row;
        row["coach_name"] = name;
        row["coach_level"] = new OptionSetValue((int)AorLevel.Activity);
        row["coach_category"] = new OptionSetValue(104500000);
        row["coach_datecolumn"] = "actualend";
        row["coach_aggregate"] = new OptionSetValue((int)Aggregation.Count);
        row["coach_unit"] = "calls";
        return row;
    }

    public static Entity Segment(int wording, string? name = null)
    {
        var row = new Entity("coach_segment")
        {
            ["coach_table"] = new OptionSetValue((int)(Segments[wording].Table == "account" ? SegmentTable.Account : SegmentTable.Opportunity)),
            ["coach_fetchxml"] = OfSegment(wording),
        };
        if (name is not null) row["coach_name"] = name;
        return row;
    }

    public static int OfMetric(string fetchXml) => Enumerable.Range(0, Metrics.Length).Single(wording => OfMetric(wording) == fetchXml);

    public static int OfSegment(string fetchXml) => Enumerable.Range(0, Segments.Length).Single(wording => OfSegment(wording) == fetchXml);

    private static string OfMetric(int wording) => Fetch(Metrics[wording].Table, $"""<condition attribute="statecode" operator="in">{Metrics[wording].States}</condition>""");

    private static string OfSegment(int wording) => Fetch(Segments[wording].Table, """<condition attribute="statecode" operator="eq" value="0" />""" + Segments[wording].Condition);

    private static string Fetch(string table, string conditions) => $"""<fetch><entity name="{table}"><filter>{conditions}</filter></entity></fetch>""";
}
