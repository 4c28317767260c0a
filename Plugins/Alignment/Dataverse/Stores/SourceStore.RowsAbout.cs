using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The rows that may count through a deal, an account, a lead or a contact.</summary>
internal sealed partial class SourceStore
{
    private static readonly string[] ActivityDays =
        [ActivityRow.ActualStart, ActivityRow.ActualEnd, ActivityRow.ScheduledStart, ActivityRow.ScheduledEnd, ActivityRow.CreatedOn];

    public IReadOnlyList<RecordReference> RowsAbout(AimedRecord record, DateTime? since) => RowsAbout(SegmentTables.Reference(record), since);

    public IReadOnlyList<RecordReference> RowsAbout(RecordReference record, DateTime? since)
    {
        var contacts = record.Table switch
        {
            Account.EntityLogicalName => Ids(Contact.EntityLogicalName, ContactRow.ContactId, Fetch.In(ContactRow.ParentCustomerId, [record.Id])),
            Contact.EntityLogicalName => [record.Id],
            _ => [],
        };
        var deals = DealsAbout(record, contacts).ToList();
        List<Guid> leads = [.. deals.Select(deal => deal.Id(OpportunityRow.OriginatingLeadId)).OfType<Guid>().Concat(LeadsOf(record)).Distinct()];
        var recent = since is { } day
            ? new XElement("filter", new XAttribute("type", "or"), ActivityDays.Select(column => OnOrAfter(column, day.AddDays(-1))))
            : null;
        var activities = new[] { record.Id }.Concat(contacts).Concat(deals.Select(deal => deal.Id)).Concat(leads).Distinct().ToList().InParts(RowsAtOnce).SelectMany(some => service.RunAll(Fetch.Template($"""
            <fetch><entity name="{ActivityPointer.EntityLogicalName}">
              {Fetch.Columns(ActivityRow.ActivityId, ActivityRow.ActivityTypeCode)}
              <order attribute="{ActivityRow.ActivityId}" />
              <filter type="and">{Fetch.In(ActivityRow.RegardingObjectId, some)}{recent}</filter>
            </entity></fetch>
            """))).Select(row => new RecordReference(row.Text(ActivityRow.ActivityTypeCode) ?? "", row.Id));
        return
        [
            .. deals.Select(deal => new RecordReference(Opportunity.EntityLogicalName, deal.Id)),
            .. leads.Where(lead => lead != record.Id).Select(lead => new RecordReference(Lead.EntityLogicalName, lead)),
            .. record.Table is Account.EntityLogicalName or Lead.EntityLogicalName ? [record] : Array.Empty<RecordReference>(),
            .. activities.Where(row => kinds.Of(row.Table).IsActivity),
        ];
    }

    private IReadOnlyList<Entity> DealsAbout(RecordReference record, IReadOnlyList<Guid> contacts) => service.Run(Fetch.Template($"""
        <fetch><entity name="{Opportunity.EntityLogicalName}">
          {Fetch.Columns(OpportunityRow.OriginatingLeadId)}
          <order attribute="{OpportunityRow.OpportunityId}" />
          <filter type="or">{new Fetch.Parts(record.Table switch
    {
        Opportunity.EntityLogicalName => [Fetch.In(OpportunityRow.OpportunityId, [record.Id])],
        Lead.EntityLogicalName => [Fetch.In(OpportunityRow.OriginatingLeadId, [record.Id])],
        Account.EntityLogicalName => [Fetch.In(OpportunityRow.CustomerId, [record.Id, .. contacts]), Fetch.In(OpportunityRow.ParentAccountId, [record.Id])],
        _ => [Fetch.In(OpportunityRow.CustomerId, [record.Id])],
    })}</filter>
        </entity></fetch>
        """));

    /// <summary>The lead an account came of, or the lead itself.</summary>
    private IReadOnlyList<Guid> LeadsOf(RecordReference record) => record.Table switch
    {
        Lead.EntityLogicalName => [record.Id],
        Account.EntityLogicalName => [.. service.RunAll(Fetch.Template($"""
            <fetch><entity name="{Account.EntityLogicalName}">
              {Fetch.Columns(AccountRow.OriginatingLeadId)}
              <filter><condition attribute="{AccountRow.AccountId}" operator="eq" value="{record.Id}" /></filter>
            </entity></fetch>
            """)).Select(row => row.Id(AccountRow.OriginatingLeadId)).OfType<Guid>()],
        _ => [],
    };

    private IReadOnlyList<Guid> Ids(string table, string id, XElement condition) => [.. service.RunAll(Fetch.Template($"""
        <fetch><entity name="{table}">
          {Fetch.Columns(id)}
          <order attribute="{id}" />
          <filter>{condition}</filter>
        </entity></fetch>
        """)).Select(row => row.Id)];
}
