using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// Works out from the metrics and segments which columns can change what counts, and has the product's own steps watch
/// them: compares what each step watches with what it should, and writes the difference.
/// </summary>
internal sealed class UsedColumns(IOrganizationService service)
{
    /// <summary>What the platform works out from the owner.</summary>
    private static readonly string[] Owned = [ActivityRow.OwningBusinessUnit, ActivityRow.OwningTeam, ActivityRow.OwningUser];

    public void Watch()
    {
        var definitions = Definitions().ToList();
        foreach (var step in service.Run($"""
            <fetch><entity name="{SdkMessageProcessingStep.EntityLogicalName}">
              {Fetch.Columns(StepRow.FilteringAttributes)}
              <filter>{Fetch.In(StepRow.SdkMessageProcessingStepId, WatchedTables.All.Select(watched => new Guid(watched.StepId)))}</filter>
            </entity></fetch>
            """))
        {
            var wanted = ColumnsOf(WatchedTables.All.Single(watched => new Guid(watched.StepId) == step.Id), definitions);
            if (wanted == step.Text(StepRow.FilteringAttributes)) continue;
            service.Update(new Entity(SdkMessageProcessingStep.EntityLogicalName, step.Id) { [StepRow.FilteringAttributes] = wanted });
        }
    }

    private static string ColumnsOf(WatchedTable watched, IEnumerable<UsedBy> definitions)
    {
        var columns = definitions
            .SelectMany(definition => definition.ColumnsOf(watched.Table))
            .Select(column => Owned.Contains(column) ? Rows.Owner : column)
            // The key never changes, though every update may send it. A row that is handed over is not looked at in its transaction, so its owner is watched here where a definition asks for it.
            .Except([Tables.Of(watched.Table).Id, .. watched.Always.Split(',').Except([Rows.Owner])])
            .Distinct()
            .OrderBy(column => column, StringComparer.Ordinal)
            .ToList();
        return columns.Count == 0 ? WatchedTables.Nothing : string.Join(",", columns);
    }

    /// <summary>What was never answered as it reads now may name columns that are not there.</summary>
    private IEnumerable<UsedBy> Definitions()
    {
        var segments = service.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_segment.EntityLogicalName}">
              {Fetch.Columns(SegmentRow.coach_fetchxml, SegmentRow.coach_table, SegmentRow.coach_proof)}
              <order attribute="{SegmentRow.coach_segmentid}" />
            </entity></fetch>
            """)).Where(row => Definition.IsProvenSegment(row)).Select(row => new UsedBy(row.Text(SegmentRow.coach_fetchxml) ?? "", null, []));
        var metrics = service.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_metric.EntityLogicalName}">
              {Fetch.Columns(MetricMap.Columns)}
              <order attribute="{MetricRow.coach_metricid}" />
            </entity></fetch>
            """)).Where(row => Definition.IsProvenMetric(row)).Select(row => new UsedBy(
                row.Text(MetricRow.coach_fetchxml) ?? "",
                row.Text(MetricRow.coach_sourcetable) ?? "",
                [.. new[] { row.Text(MetricRow.coach_datecolumn), row.Text(MetricRow.coach_valuecolumn), row.Text(MetricRow.coach_distinctcolumn) }.OfType<string>()]));
        return segments.Concat(metrics);
    }

    /// <param name="FetchXml">Which rows.</param>
    /// <param name="Table">The table that counts; null for a segment, which may look at several.</param>
    /// <param name="Columns">What else is read of a row that counts.</param>
    private sealed record UsedBy(string FetchXml, string? Table, IReadOnlyList<string> Columns)
    {
        public IEnumerable<string> ColumnsOf(string table) =>
            Table is not null && Table != table ? [] : FetchXmlColumns.Of(Fetch.Parse(FetchXml), table).Concat(Columns);
    }
}
