using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>What each metric makes of one source row, and the links of the records it is about.</summary>
internal sealed partial class SourceStore
{
    private static readonly string[] LinkAliases = ["own.", "deal.", "customer.", "account."];

    public RowReading Read(RecordReference row, IReadOnlyList<Metric> metrics, IReadOnlyList<Guid> targetIds)
    {
        var table = kinds.Of(row.Table);
        var matcher = new RowMatcher(service, row.Id, table);
        var matching = matcher.Matching(metrics.ToDictionary(metric => metric.Id, MetricMap.QueryOf), LinkJoins(table, targetIds), ColumnsOf(table, metrics));
        var links = matcher.Found
            .SelectMany(found => LinkAliases
                .Where(prefix => found.Value(prefix + LinkRow.coach_targetlinkid) is not null)
                .Select(prefix => LinkMap.Of(found, prefix)))
            .Distinct()
            .ToList();
        return new RowReading(
            metrics.Where(metric => matching.Contains(metric.Id)).ToDictionary(metric => metric.Id, metric => SourceOf(matcher.Found[0], metric)),
            links);
    }

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

    /// <summary>1 for a count. A sum of money is in base currency: Dataverse keeps it beside every money column.</summary>
    private static decimal ValueOf(Entity row, Metric metric) => metric.Aggregation == Aggregation.Count || metric.ValueColumn is null
        ? 1
        : Math.Round(row.Number(metric.ValueColumn + "_base") ?? row.Number(metric.ValueColumn) ?? 0, 2);

    private static string[] RecordColumns(SourceTable table) => table.Name switch
    {
        Opportunity.EntityLogicalName => [OpportunityRow.CustomerId, OpportunityRow.ParentAccountId],
        _ when !table.IsActivity => [],
        _ => [ActivityRow.RegardingObjectId],
    };
}
