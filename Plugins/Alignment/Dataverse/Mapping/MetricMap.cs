using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Reads what targets ask of rows: their metric and segment, joined to the target as "metric" and "segment".</summary>
internal static class MetricMap
{
    public static readonly IReadOnlyList<string> Columns =
    [
        MetricRow.coach_name, MetricRow.coach_sourcetable, MetricRow.coach_fetchxml, MetricRow.coach_datecolumn,
        MetricRow.coach_aggregate, MetricRow.coach_valuecolumn, MetricRow.coach_credit, MetricRow.coach_isactivity,
    ];

    public static TargetTerms TermsOf(Entity row) => new(
        row.Id,
        row.Id(TargetRow.coach_planid) ?? Guid.Empty,
        row.Id($"plan.{PlanRow.OwnerId}") ?? Guid.Empty,
        PlanMap.PeriodOf(row),
        TimeZones.Of(row),
        MetricOf(row),
        row.Id(TargetRow.coach_segmentid));

    public static Segment SegmentOf(Entity row, SegmentTable table) => new(
        row.Id(TargetRow.coach_segmentid) ?? Guid.Empty,
        row.Text($"segment.{SegmentRow.coach_name}") ?? "",
        table,
        row.Text($"segment.{SegmentRow.coach_fetchxml}") ?? "");

    public static SourceTable TableOf(Metric metric) => Tables.Of(metric.SourceTable, metric.IsActivity);

    public static UserQuery QueryOf(Metric metric) => new($"metric \"{metric.Name}\"", TableOf(metric), metric.FetchXml);

    public static UserQuery QueryOf(Segment segment) => new($"segment \"{segment.Name}\"", Tables.Of(SegmentTables.NameOf(segment.Table)), segment.FetchXml);

    private static Metric MetricOf(Entity row) => new(
        row.Id(TargetRow.coach_metricid) ?? Guid.Empty,
        row.Text($"metric.{MetricRow.coach_name}") ?? "",
        row.Text($"metric.{MetricRow.coach_sourcetable}") ?? "",
        row.Text($"metric.{MetricRow.coach_fetchxml}") ?? "",
        row.Text($"metric.{MetricRow.coach_datecolumn}") ?? ActivityRow.CreatedOn,
        (Aggregation)(row.Choice($"metric.{MetricRow.coach_aggregate}") ?? (int)Aggregation.Count),
        row.Text($"metric.{MetricRow.coach_valuecolumn}"),
        (CreditRule)(row.Choice($"metric.{MetricRow.coach_credit}") ?? (int)CreditRule.Owner))
    {
        IsActivity = row.Value($"metric.{MetricRow.coach_isactivity}") is true,
    };
}
