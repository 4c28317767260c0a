using System.Xml.Linq;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>What each metric makes of one source row, and the links of the records it is about.</summary>
internal sealed partial class AlignmentStore
{
    private static readonly string[] LinkAliases = ["own.", "deal.", "customer.", "account."];

    public RowReading Read(RecordReference row, IReadOnlyList<Metric> metrics, IReadOnlyList<Guid> targetIds)
    {
        var matcher = new RowMatcher(service, row);
        var matching = matcher.Matching(metrics.ToDictionary(metric => metric.Id, QueryOf), LinkJoins(row.Table, targetIds), ColumnsOf(row.Table, metrics));
        var links = matcher.Found
            .SelectMany(found => LinkAliases
                .Where(prefix => found.Value(prefix + LinkRow.coach_targetlinkid) is not null)
                .Select(prefix => LinkOf(found, prefix)))
            .Distinct()
            .ToList();
        return new RowReading(
            metrics.Where(metric => matching.Contains(metric.Id)).ToDictionary(metric => metric.Id, metric => SourceOf(matcher.Found[0], metric)),
            links);
    }

    /// <summary>What the counting rule reads of a row. Only the platform knows a value's base currency column: a sum asks for all.</summary>
    private static HashSet<string> ColumnsOf(string table, IReadOnlyList<Metric> metrics) =>
        metrics.Any(metric => metric.Aggregation == Aggregation.Sum)
            ? []
            : [Tables.IdOf(table), Tables.Owner, .. Tables.TitleOf(table) is { } title ? [title] : Array.Empty<string>(), .. metrics.Select(metric => metric.DateColumn), .. RecordColumns(table)];

    private static UserQuery QueryOf(Metric metric) => new($"metric \"{metric.Name}\"", metric.SourceTable, metric.FetchXml);

    /// <summary>The links of the records a row is about: itself, what it is regarding, the deal's customer.</summary>
    private static IReadOnlyList<XElement> LinkJoins(string table, IReadOnlyList<Guid> targetIds)
    {
        XElement Links(string alias, string column, string to) => Fetch.Template($"""
            <link-entity name="{coach_targetlink.EntityLogicalName}" from="{column}" to="{to}" link-type="outer" alias="{alias}">
              {Fetch.Columns(LinkColumns)}
              <filter>{Fetch.In(LinkRow.coach_targetid, targetIds)}</filter>
            </link-entity>
            """);

        XElement[] ofDeal =
        [
            Links("customer", LinkRow.coach_accountid, OpportunityRow.CustomerId),
            Links("account", LinkRow.coach_accountid, OpportunityRow.ParentAccountId),
        ];
        return table switch
        {
            Opportunity.EntityLogicalName => [Links("own", LinkRow.coach_opportunityid, OpportunityRow.OpportunityId), .. ofDeal],
            Account.EntityLogicalName => [Links("own", LinkRow.coach_accountid, AccountRow.AccountId)],
            _ when !Tables.IsActivity(table) => [],
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
            Title = Tables.TitleOf(row.LogicalName) is { } title ? row.Text(title) ?? "" : "",
        };
    }

    /// <summary>1 for a count. A sum of money is in base currency: Dataverse keeps it beside every money column.</summary>
    private static decimal ValueOf(Entity row, Metric metric) => metric.Aggregation == Aggregation.Count || metric.ValueColumn is null
        ? 1
        : Math.Round(row.Number(metric.ValueColumn + "_base") ?? row.Number(metric.ValueColumn) ?? 0, 2);
}
