using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The active metrics and segments that can be asked, as the caller sees them.</summary>
internal sealed class ProposalLibrary
{
    private const int Active = 0;
    private readonly Dictionary<Guid, LibraryMetric> metrics;
    private readonly Dictionary<Guid, LibrarySegment> segments;

    public ProposalLibrary(IOrganizationService caller)
    {
        MetricRows = caller.Run($"""
            <fetch><entity name="{coach_metric.EntityLogicalName}">
              {Fetch.Columns([.. MetricMap.Columns, MetricRow.coach_level, MetricRow.coach_unit, MetricRow.coach_defaultconversion, MetricRow.coach_leadstoid])}
              <filter><condition attribute="{MetricRow.statecode}" operator="eq" value="{Active}" /></filter>
            </entity></fetch>
            """).Where(row => Definition.IsProvenMetric(row)).ToDictionary(row => row.Id);
        var units = new Units(caller);
        metrics = MetricRows.Values.Select(row => MetricOf(row, units)).ToDictionary(metric => metric.Id);
        segments = caller.Run($"""
            <fetch><entity name="{coach_segment.EntityLogicalName}">
              {Fetch.Columns(MetricMap.SegmentColumns)}
              <filter><condition attribute="{SegmentRow.statecode}" operator="eq" value="{Active}" /></filter>
            </entity></fetch>
            """).Where(row => Definition.IsProvenSegment(row)).Select(SegmentOf).ToDictionary(segment => segment.Id);
    }

    public IReadOnlyDictionary<Guid, Entity> MetricRows { get; }

    public IReadOnlyList<LibraryMetric> Metrics => [.. metrics.Values];

    public ISet<Guid> SegmentIds => new HashSet<Guid>(segments.Keys);

    public LibraryMetric? Metric(Guid id) => metrics.TryGetValue(id, out var metric) ? metric : null;

    public AimedMetric Aimed(Branch branch) => new(
        Metric(branch.MetricId) ?? throw new RefusedException(new Message("Proposal.NoMetric", "There is no active metric {0}, or you may not see it: choose another.", branch.MetricId)),
        branch.SegmentId is { } id ? segments.TryGetValue(id, out var segment) ? segment : throw new RefusedException(new Message("Proposal.NoSegment", "There is no active segment {0}, or you may not see it: choose another.", id)) : null);


    private static LibraryMetric MetricOf(Entity row, Units units) => new(
        row.Id,
        row.Text(MetricRow.coach_name) ?? "",
        (AorLevel)(row.Choice(MetricRow.coach_level) ?? (int)AorLevel.Activity),
        units.Of(row),
        row.Choice(MetricRow.coach_aggregate) != (int)Aggregation.Sum,
        AimsOf(Tables.Of(row.Text(MetricRow.coach_sourcetable) ?? "", row.Value(MetricRow.coach_isactivity) is true)),
        row.Number(MetricRow.coach_defaultconversion),
        row.Id(MetricRow.coach_leadstoid));

    /// <summary>Links come from the row itself or from what an activity is regarding; rows of other tables have none.</summary>
    private static IReadOnlyCollection<SegmentTable> AimsOf(SourceTable table) =>
        table.Name == Account.EntityLogicalName ? [SegmentTable.Account]
        : table.Name == Opportunity.EntityLogicalName || table.IsActivity ? [SegmentTable.Account, SegmentTable.Opportunity]
        : [];

    private static LibrarySegment SegmentOf(Entity row) => new(
        row.Id,
        row.Text(SegmentRow.coach_name) ?? "",
        (SegmentTable)(row.Choice(SegmentRow.coach_table) ?? (int)SegmentTable.Account));
}
