using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>The records that are talked about, in Dataverse, as whoever the service works for may see them.</summary>
internal sealed class RecordStore(IOrganizationService service) : IRecords
{
    public CoachedRecord? Find(RecordReference reference) => Read(reference, [])?.Record;

    public CoachedRecord Demand(RecordReference reference) => Find(reference) ?? throw Missing(reference);

    public static RefusedException Missing(RecordReference reference) => new(CoachedTables.Find(reference.Table) is null
        ? Refusals.NotCoached(reference.Table, CoachedTables.Names)
        : Refusals.RecordNotReadable(reference.Table, reference.Id));

    /// <summary>The record's row, with more of its columns.</summary>
    /// <param name="reference">The record.</param>
    /// <param name="columns">These columns.</param>
    /// <param name="beside">What is joined to it; so that one row comes, no more than one of each.</param>
    public RecordRow? Read(RecordReference reference, IEnumerable<string> columns, Fetch.Parts? beside = null)
    {
        if (CoachedTables.Find(reference.Table) is not { } table) return null;

        var row = service.RunOne($"""
            <fetch top="1"><entity name="{table.Table}">
              {Fetch.Columns(new[] { table.Name, Rows.Owner }.Concat(table.More).Concat(columns).Distinct())}
              <filter><condition attribute="{table.Id}" operator="eq" value="{reference.Id}" /></filter>
              {new Fetch.Parts(Beside(table.Kind))}
              {beside ?? new Fetch.Parts([])}
            </entity></fetch>
            """);
        return row is null ? null : new RecordRow(table, row);
    }

    private static IEnumerable<XElement> Beside(RecordKind kind) => kind switch
    {
        RecordKind.Opportunity or RecordKind.Account =>
        [
            Fetch.Template($"""
                <link-entity name="{TransactionCurrency.EntityLogicalName}" from="{CurrencyRow.TransactionCurrencyId}" to="{OpportunityRow.TransactionCurrencyId}" link-type="outer" alias="currency">
                  {Fetch.Columns(CurrencyRow.CurrencySymbol)}
                </link-entity>
                """),
        ],
        // A meeting serves what the deal or account serves that it is about.
        RecordKind.Appointment =>
        [
            Fetch.Template($"""
                <link-entity name="{Opportunity.EntityLogicalName}" from="{OpportunityRow.OpportunityId}" to="{AppointmentRow.RegardingObjectId}" link-type="outer" alias="{RecordRow.Deal}">
                  {Fetch.Columns(OpportunityRow.CustomerId, OpportunityRow.ParentAccountId, OpportunityRow.OwnerId)}
                </link-entity>
                """),
            Fetch.Template($"""
                <link-entity name="{Account.EntityLogicalName}" from="{AccountRow.AccountId}" to="{AppointmentRow.RegardingObjectId}" link-type="outer" alias="{RecordRow.Customer}">
                  {Fetch.Columns(AccountRow.OwnerId)}
                </link-entity>
                """),
        ],
        _ => [],
    };
}
