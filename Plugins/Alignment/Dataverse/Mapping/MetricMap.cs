using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Reads what targets ask of rows: their metric and segment, joined to the target as "metric" and "segment".</summary>
internal static class MetricMap
{
    public static readonly IReadOnlyList<string> Columns =
    [
        MetricRow.coach_name, MetricRow.coach_sourcetable, MetricRow.coach_fetchxml, MetricRow.coach_datecolumn,
        MetricRow.coach_aggregate, MetricRow.coach_valuecolumn, MetricRow.coach_scale, MetricRow.coach_credit, MetricRow.coach_isactivity,
        MetricRow.coach_distinctcolumn, MetricRow.coach_proof,
    ];

    /// <summary>What is read of a segment beside a target.</summary>
    public static readonly IReadOnlyList<string> SegmentColumns = [SegmentRow.coach_name, SegmentRow.coach_fetchxml, SegmentRow.coach_table, SegmentRow.coach_proof];

    /// <param name="row">The target, or a row it is joined to.</param>
    /// <param name="target">The alias of a joined target, with its dot.</param>
    public static TargetTerms TermsOf(Entity row, string target = "") => new(
        row.Id(target + TargetRow.coach_targetid) ?? row.Id,
        row.Id(target + TargetRow.coach_planid) ?? Guid.Empty,
        row.Id($"plan.{PlanRow.OwnerId}") ?? Guid.Empty,
        PlanMap.PeriodOf(row),
        TimeZones.Of(row),
        MetricOf(row, row.Id(target + TargetRow.coach_metricid) ?? Guid.Empty, "metric."),
        row.Id(target + TargetRow.coach_segmentid))
    {
        IsRepDisabled = Owners.IsRepDisabled(row),
    };

    public static Segment SegmentOf(Entity row, SegmentTable table, string target = "") => new(
        row.Id(target + TargetRow.coach_segmentid) ?? Guid.Empty,
        row.Text($"segment.{SegmentRow.coach_name}") ?? "",
        table,
        row.Text($"segment.{SegmentRow.coach_fetchxml}") ?? "")
    {
        IsProven = Definition.IsProvenSegment(row, "segment."),
    };

    public static SourceTable TableOf(Metric metric) => Tables.Of(metric.SourceTable, metric.IsActivity);

    public static UserQuery QueryOf(Metric metric) => new(DefinitionWords.Metric(metric.Name), TableOf(metric), metric.FetchXml);

    public static UserQuery QueryOf(Segment segment) => new(DefinitionWords.Segment(segment.Name), Tables.Of(SegmentTables.NameOf(segment.Table)), segment.FetchXml);

    /// <summary>A metric that is the row itself, or joined to it.</summary>
    public static Metric MetricOf(Entity row, Guid id, string prefix = "") => new(
        id,
        row.Text(prefix + MetricRow.coach_name) ?? "",
        row.Text(prefix + MetricRow.coach_sourcetable) ?? "",
        row.Text(prefix + MetricRow.coach_fetchxml) ?? "",
        row.Text(prefix + MetricRow.coach_datecolumn) ?? ActivityRow.CreatedOn,
        (Aggregation)(row.Choice(prefix + MetricRow.coach_aggregate) ?? (int)Aggregation.Count),
        row.Text(prefix + MetricRow.coach_valuecolumn),
        (CreditRule)(row.Choice(prefix + MetricRow.coach_credit) ?? (int)CreditRule.Owner))
    {
        IsActivity = row.Value(prefix + MetricRow.coach_isactivity) is true,
        DistinctColumn = row.Text(prefix + MetricRow.coach_distinctcolumn) is { Length: > 0 } distinct ? distinct : null,
        Scale = (MetricScale)(row.Choice(prefix + MetricRow.coach_scale) ?? (int)MetricScale.Units),
        IsProven = Definition.IsProvenMetric(row, prefix),
    };
}
