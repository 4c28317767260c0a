using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>What each metric makes of one source row, and the links of the records it is about.</summary>
internal sealed partial class SourceStore
{
    /// <summary>The links of so many targets in one question: the links of a deal and of its customers multiply.</summary>
    private const int TargetsAtOnce = 30;

    public RowReading Read(RecordReference row, Regarding? regarding, IReadOnlyList<Metric> metrics, IReadOnlyList<Guid> targetIds)
    {
        var table = kinds.Of(row.Table);
        var about = table.IsActivity ? (regarding ?? RegardingOf(row, table)).Record : null;
        var joins = new RecordJoins(table, about, [.. targetIds.Take(TargetsAtOnce)]);
        var matcher = new RowMatcher(service, row.Id, table, joins);
        var matching = matcher.Matching(metrics.ToDictionary(metric => metric.Id, MetricMap.QueryOf), ColumnsOf(table, metrics));
        var links = joins.LinksOf(matcher.Found).ToList();
        for (var next = TargetsAtOnce; next < targetIds.Count; next += TargetsAtOnce)
        {
            var more = new RecordJoins(table, about, [.. targetIds.Skip(next).Take(TargetsAtOnce)]);
            links.AddRange(more.LinksOf(matcher.Read(more)));
        }

        return new RowReading(
            metrics.Where(metric => matching.Contains(metric.Id)).ToDictionary(metric => metric.Id, metric => SourceOf(matcher.Found[0], metric, joins.RecordsOf(matcher.Found))),
            links);
    }

    private Regarding RegardingOf(RecordReference row, SourceTable table) => new(Reference(service.RunOne($"""
        <fetch><entity name="{table.Name}">
          {Fetch.Columns(ActivityRow.RegardingObjectId)}
          <filter><condition attribute="{table.Id}" operator="eq" value="{row.Id}" /></filter>
        </entity></fetch>
        """)?.Value(ActivityRow.RegardingObjectId)));

    /// <summary>What the counting rule reads of a row. Only the platform knows a value's base currency column: a sum asks for all.</summary>
    private static HashSet<string> ColumnsOf(SourceTable table, IReadOnlyList<Metric> metrics) =>
        metrics.Any(metric => metric.Aggregation == Aggregation.Sum)
            ? []
            : [table.Id, Rows.Owner, .. TitleOf(table), .. metrics.SelectMany(ColumnsOf), .. RecordJoins.ColumnsOf(table)];

    private static IEnumerable<string> ColumnsOf(Metric metric) => metric.DistinctColumn is { } distinct ? [metric.DateColumn, distinct] : [metric.DateColumn];

    private static IEnumerable<string> TitleOf(SourceTable table) => table.Title is { } title ? [title] : [];

    private static SourceRow SourceOf(Entity row, Metric metric, AboutRecords about)
    {
        var moment = row.Date(metric.DateColumn);
        return new SourceRow(new RecordReference(row.LogicalName, row.Id), moment, Tables.IsWholeDay(metric.DateColumn, moment), ValueOf(row, metric), about)
        {
            Title = MetricMap.TableOf(metric).Title is { } title ? row.Text(title) ?? "" : "",
            Alike = metric.DistinctColumn is { } distinct ? OneThing.Named(row.Text(distinct)) : "",
        };
    }

    /// <summary>A sum of money is in base currency: Dataverse keeps it beside every money column.</summary>
    private static decimal ValueOf(Entity row, Metric metric) =>
        RowValue.Of(metric, metric.ValueColumn is { } column ? row.Number(column + Rows.InBaseCurrency) ?? row.Number(column) : null);
}
