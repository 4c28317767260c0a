using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The rows that count, as Dataverse keeps them. Queries are batched: none runs in a loop where one will do.</summary>
internal sealed partial class SourceStore(IOrganizationService service, Settings settings) : ISources
{
    private readonly SourceKinds kinds = new(service);

    public AimedRow? RowOf(AimedRecord record)
    {
        var table = Tables.Of(SegmentTables.NameOf(record.Table));
        var isDeal = record.Table == SegmentTable.Opportunity;
        var row = service.RunOne($"""
            <fetch><entity name="{table.Name}">
              {Fetch.Columns([Rows.Owner, .. isDeal ? DealColumns : []])}
              <filter><condition attribute="{table.Id}" operator="eq" value="{record.Id}" /></filter>
            </entity></fetch>
            """);
        return row is null ? null : new AimedRow(
            row.Value(Rows.Owner) is EntityReference owner ? new RecordReference(owner.LogicalName, owner.Id) : null,
            isDeal ? Customers.Of(row) : [],
            isDeal ? ClosedOn(row) : null);
    }

    private static readonly string[] DealColumns = [OpportunityRow.CustomerId, OpportunityRow.ParentAccountId, OpportunityRow.StateCode, OpportunityRow.ActualCloseDate];

    private static DateTime? ClosedOn(Entity deal) =>
        deal.Choice(OpportunityRow.StateCode) == (int)opportunity_statecode.Open ? null : deal.Date(OpportunityRow.ActualCloseDate)?.Date;
}
