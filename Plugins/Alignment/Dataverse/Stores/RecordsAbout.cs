using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The records that many rows are about: what deals, contacts and leads lead on to is asked for all of them at once.</summary>
internal sealed class RecordsAbout(IOrganizationService service)
{
    public Func<Entity, AboutRecords> Of(SourceTable table, IReadOnlyCollection<Entity> rows)
    {
        if (table.Name == Account.EntityLogicalName) return row => new AboutRecords(null, [], [row.Id]);

        if (table.Name == Opportunity.EntityLogicalName)
        {
            var accounts = AccountsOf(rows.Select(row => Customers.ContactOf(row)).OfType<Guid>());
            return row => new AboutRecords(null, [row.Id], Known(Customers.Of(row), Customers.ContactOf(row), accounts));
        }

        if (table.Name == Lead.EntityLogicalName) return Leads(rows.Select(row => row.Id), row => row.Id);
        return table.IsActivity ? Activities(rows) : _ => AboutRecords.Nothing;
    }

    private Func<Entity, AboutRecords> Activities(IReadOnlyCollection<Entity> rows)
    {
        var regarding = rows.Select(row => row.Value(ActivityRow.RegardingObjectId)).OfType<EntityReference>().ToLookup(record => record.LogicalName, record => record.Id);
        var deals = DealsWhere(OpportunityRow.OpportunityId, regarding[Opportunity.EntityLogicalName]).ToDictionary(deal => deal.Id);
        var contacts = AccountsOf(regarding[Contact.EntityLogicalName].Concat(deals.Values.Select(deal => Customers.ContactOf(deal)).OfType<Guid>()));
        var leads = Leads(regarding[Lead.EntityLogicalName], row => (row.Value(ActivityRow.RegardingObjectId) as EntityReference)!.Id);
        return row => row.Value(ActivityRow.RegardingObjectId) switch
        {
            EntityReference { LogicalName: Account.EntityLogicalName } account => new AboutRecords(null, [], [account.Id]),
            EntityReference { LogicalName: Contact.EntityLogicalName } contact => new AboutRecords(null, [], Known([], contact.Id, contacts)),
            EntityReference { LogicalName: Lead.EntityLogicalName } => leads(row),
            EntityReference { LogicalName: Opportunity.EntityLogicalName } deal => new AboutRecords(
                null, [deal.Id], deals.TryGetValue(deal.Id, out var found) ? Known(Customers.Of(found), Customers.ContactOf(found), contacts) : []),
            _ => AboutRecords.Nothing,
        };
    }

    /// <summary>Leads, and what those that are qualified became.</summary>
    private Func<Entity, AboutRecords> Leads(IEnumerable<Guid> ids, Func<Entity, Guid> leadOf)
    {
        List<Guid> leads = [.. ids.Distinct()];
        var deals = DealsWhere(OpportunityRow.OriginatingLeadId, leads, QualifiedLead(OpportunityRow.OriginatingLeadId));
        var contacts = AccountsOf(deals.Select(deal => Customers.ContactOf(deal)).OfType<Guid>());
        var accounts = leads.Count == 0 ? [] : service.Run(Fetch.Template($"""
            <fetch><entity name="{Account.EntityLogicalName}">
              {Fetch.Columns(AccountRow.OriginatingLeadId)}
              <order attribute="{AccountRow.AccountId}" />
              <filter>{Fetch.In(AccountRow.OriginatingLeadId, leads)}</filter>
              {QualifiedLead(AccountRow.OriginatingLeadId)}
            </entity></fetch>
            """));
        return row =>
        {
            var became = deals.Where(deal => deal.Id(OpportunityRow.OriginatingLeadId) == leadOf(row)).ToList();
            return new AboutRecords(
                leadOf(row),
                [.. became.Select(deal => deal.Id)],
                [.. accounts.Where(account => account.Id(AccountRow.OriginatingLeadId) == leadOf(row)).Select(account => account.Id)
                    .Concat(became.SelectMany(deal => Known(Customers.Of(deal), Customers.ContactOf(deal), contacts))).Distinct()]);
        };
    }

    private IReadOnlyList<Entity> DealsWhere(string column, IEnumerable<Guid> ids, params XElement[] joins) => ids.Any() is false ? [] : service.Run(Fetch.Template($"""
        <fetch><entity name="{Opportunity.EntityLogicalName}">
          {Fetch.Columns([OpportunityRow.OriginatingLeadId, .. Customers.Columns])}
          <order attribute="{OpportunityRow.OpportunityId}" />
          <filter>{Fetch.In(column, ids)}</filter>
          {new Fetch.Parts(joins)}
        </entity></fetch>
        """));

    private static XElement QualifiedLead(string column) => Fetch.Template($"""
        <link-entity name="{Lead.EntityLogicalName}" from="{LeadRow.LeadId}" to="{column}" alias="lead">
          <filter><condition attribute="{LeadRow.StateCode}" operator="eq" value="{(int)lead_statecode.Qualified}" /></filter>
        </link-entity>
        """);

    private Dictionary<Guid, Guid> AccountsOf(IEnumerable<Guid> contacts) => contacts.Any() is false ? [] : service.RunAll(Fetch.Template($"""
        <fetch><entity name="{Contact.EntityLogicalName}">
          {Fetch.Columns(ContactRow.ParentCustomerId)}
          <order attribute="{ContactRow.ContactId}" />
          <filter>{Fetch.In(ContactRow.ContactId, contacts)}</filter>
        </entity></fetch>
        """)).Where(row => Customers.AccountOf(row.Value(ContactRow.ParentCustomerId)) is not null)
        .ToDictionary(row => row.Id, row => Customers.AccountOf(row.Value(ContactRow.ParentCustomerId))!.Value);

    /// <summary>A deal's accounts with that of a contact who is its customer: the customer comes first.</summary>
    private static IReadOnlyList<Guid> Known(IReadOnlyList<Guid> accounts, Guid? contact, Dictionary<Guid, Guid> accountOf) =>
        contact is { } known && accountOf.TryGetValue(known, out var account) ? [account, .. accounts.Where(other => other != account)] : accounts;
}
