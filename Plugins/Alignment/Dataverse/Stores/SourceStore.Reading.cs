using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>What each metric makes of one source row, and the links of the records it is about.</summary>
internal sealed partial class SourceStore
{
    /// <summary>The links of so many targets in one question: the links of a deal and of its customers multiply.</summary>
    private const int TargetsAtOnce = 30;

    private static readonly string[] LinkAliases = ["own", "deal", "customer", "account"];

    public RowReading Read(RecordReference row, IReadOnlyList<Metric> metrics, IReadOnlyList<Guid> targetIds)
    {
        var table = kinds.Of(row.Table);
        var matcher = new RowMatcher(service, row.Id, table);
        var matching = matcher.Matching(
            metrics.ToDictionary(metric => metric.Id, MetricMap.QueryOf), LinkJoins(table, [.. targetIds.Take(TargetsAtOnce)]), ColumnsOf(table, metrics));
        var links = LinksOf(matcher.Found).ToList();
        for (var next = TargetsAtOnce; next < targetIds.Count; next += TargetsAtOnce)
        {
            links.AddRange(LinksOf(matcher.Read(LinkJoins(table, [.. targetIds.Skip(next).Take(TargetsAtOnce)]))));
        }

        return new RowReading(
            metrics.Where(metric => matching.Contains(metric.Id)).ToDictionary(metric => metric.Id, metric => SourceOf(matcher.Found[0], metric)),
            links);
    }

    private static IEnumerable<TargetLink> LinksOf(IReadOnlyList<Entity> rows) => rows
        .SelectMany(row => LinkAliases
            .Where(alias => row.Value($"{alias}.{LinkRow.coach_targetlinkid}") is not null)
            .Select(alias => LinkMap.Of(row, alias + ".")))
        .Distinct();

    /// <summary>What the counting rule reads of a row. Only the platform knows a value's base currency column: a sum asks for all.</summary>
    private static HashSet<string> ColumnsOf(SourceTable table, IReadOnlyList<Metric> metrics) =>
        metrics.Any(metric => metric.Aggregation == Aggregation.Sum)
            ? []
            : [table.Id, Rows.Owner, .. TitleOf(table), .. metrics.Select(metric => metric.DateColumn), .. RecordColumns(table)];

    private static IEnumerable<string> TitleOf(SourceTable table) => table.Title is { } title ? [title] : [];

    /// <summary>The links of the records a row is about: itself, what it is regarding, the deal's customer.</summary>
    private static IReadOnlyList<XElement> LinkJoins(SourceTable table, IReadOnlyList<Guid> targetIds)
    {
        XElement Links(string alias, string column, string to) => Fetch.Template($"""
            <link-entity name="{coach_targetlink.EntityLogicalName}" from="{column}" to="{to}" link-type="outer" alias="{alias}">
              {Fetch.Columns(LinkMap.Columns)}
              <order attribute="{LinkRow.coach_targetlinkid}" />
              <filter>{Fetch.In(LinkRow.coach_targetid, targetIds)}</filter>
            </link-entity>
            """);

        XElement[] ofDeal =
        [
            Links("customer", LinkRow.coach_accountid, OpportunityRow.CustomerId),
            Links("account", LinkRow.coach_accountid, OpportunityRow.ParentAccountId),
        ];
        return table.Name switch
        {
            Opportunity.EntityLogicalName => [Links("own", LinkRow.coach_opportunityid, OpportunityRow.OpportunityId), .. ofDeal],
            Account.EntityLogicalName => [Links("own", LinkRow.coach_accountid, AccountRow.AccountId)],
            _ when !table.IsActivity => [],
            _ =>
            [
                Links("own", LinkRow.coach_accountid, ActivityRow.RegardingObjectId),
                Links("deal", LinkRow.coach_opportunityid, ActivityRow.RegardingObjectId),
                RegardingDeal(ofDeal),
            ],
        };
    }

    private static XElement RegardingDeal(params XElement[] joins) => Fetch.Template($"""
        <link-entity name="{Opportunity.EntityLogicalName}" from="{OpportunityRow.OpportunityId}" to="{ActivityRow.RegardingObjectId}" link-type="outer" alias="regardingdeal">
          {Fetch.Columns(OpportunityRow.CustomerId, OpportunityRow.ParentAccountId)}
          {new Fetch.Parts(joins)}
        </link-entity>
        """);

    private static SourceRow SourceOf(Entity row, Metric metric)
    {
        var regarding = row.Value(ActivityRow.RegardingObjectId) as EntityReference;
        var accounts = row.LogicalName == Account.EntityLogicalName ? [row.Id]
            : row.LogicalName == Opportunity.EntityLogicalName ? Customers.Of(row)
            : regarding?.LogicalName == Account.EntityLogicalName ? [regarding.Id]
            : Customers.Of(row, "regardingdeal.");
        var moment = row.Date(metric.DateColumn);
        return new SourceRow(
            new RecordReference(row.LogicalName, row.Id),
            moment,
            Tables.IsWholeDay(metric.DateColumn, moment),
            ValueOf(row, metric),
            row.LogicalName == Opportunity.EntityLogicalName ? row.Id : regarding?.LogicalName == Opportunity.EntityLogicalName ? regarding.Id : null,
            accounts)
        {
            Title = MetricMap.TableOf(metric).Title is { } title ? row.Text(title) ?? "" : "",
        };
    }

    /// <summary>A sum of money is in base currency: Dataverse keeps it beside every money column.</summary>
    private static decimal ValueOf(Entity row, Metric metric) =>
        RowValue.Of(metric, metric.ValueColumn is { } column ? row.Number(column + Rows.InBaseCurrency) ?? row.Number(column) : null);

    private static string[] RecordColumns(SourceTable table) => table.Name switch
    {
        Opportunity.EntityLogicalName => [OpportunityRow.CustomerId, OpportunityRow.ParentAccountId],
        _ when !table.IsActivity => [],
        _ => [ActivityRow.RegardingObjectId],
    };
}
