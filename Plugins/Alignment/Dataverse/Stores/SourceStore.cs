using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The rows that count, as Dataverse keeps them. Queries are batched: none runs in a loop where one will do.</summary>
internal sealed partial class SourceStore(IOrganizationService service, Settings settings) : ISources
{
    private const string AccessTeam = "accessteam";

    private static readonly string[] DealColumns =
        [OpportunityRow.StateCode, OpportunityRow.ActualCloseDate, .. Customers.Columns];

    private readonly SourceKinds kinds = new(service);
    private readonly CreditStore credits = new(service);

    public AimedRow? RowOf(AimedRecord record)
    {
        var table = Tables.Of(SegmentTables.NameOf(record.Table));
        var isDeal = record.Table == SegmentTable.Opportunity;
        var rows = service.Run(Fetch.Template($"""
            <fetch><entity name="{table.Name}">
              {Fetch.Columns([Rows.Owner, ActivityRow.CreatedOn, .. isDeal ? DealColumns : []])}
              <order attribute="{table.Id}" />
              <filter><condition attribute="{table.Id}" operator="eq" value="{record.Id}" /></filter>
              {AccessTeams.Of(table, AccessTeam)}
              {new Fetch.Parts(isDeal ? [CustomerContact] : [])}
            </entity></fetch>
            """));
        if (rows.Count == 0) return null;

        return new AimedRow(
            Reference(rows[0].Value(Rows.Owner)),
            isDeal ? Customers.Of(rows[0]) : [],
            isDeal ? ClosedOn(rows[0]) : null)
        {
            AccessTeams = [.. rows.Select(row => row.Id($"{AccessTeam}.{TeamRow.TeamId}")).OfType<Guid>().Distinct()],
            CreatedOn = rows[0].Date(ActivityRow.CreatedOn),
        };
    }

    private static System.Xml.Linq.XElement CustomerContact => Fetch.Template($"""
        <link-entity name="{Contact.EntityLogicalName}" from="{ContactRow.ContactId}" to="{OpportunityRow.CustomerId}" link-type="outer" alias="{Customers.ContactAlias}">
          {Fetch.Columns(ContactRow.ParentCustomerId)}
        </link-entity>
        """);

    private static DateTime? ClosedOn(Entity deal) =>
        deal.Choice(OpportunityRow.StateCode) == (int)opportunity_statecode.Open ? null : deal.Date(OpportunityRow.ActualCloseDate)?.Date;
}
