using CoachingExtensions.Alignment;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>The record a conversation is about, as the caller may see it.</summary>
internal sealed class CoachedRecord
{
    private static readonly Dictionary<string, Columns> Supported = new()
    {
        [Opportunity.EntityLogicalName] = new(RecordKind.Opportunity, OpportunityRow.OpportunityId, OpportunityRow.Name,
        [
            OpportunityRow.SalesStage, OpportunityRow.EstimatedValue, OpportunityRow.ActualValue, OpportunityRow.EstimatedCloseDate,
            OpportunityRow.ActualCloseDate, OpportunityRow.CustomerId, OpportunityRow.ParentAccountId,
        ]),
        [Account.EntityLogicalName] = new(RecordKind.Account, AccountRow.AccountId, AccountRow.Name, [AccountRow.Revenue]),
        [Appointment.EntityLogicalName] = new(RecordKind.Appointment, AppointmentRow.ActivityId, AppointmentRow.Subject, []),
        [coach_alignmentplan.EntityLogicalName] = new(RecordKind.Plan, PlanRow.coach_alignmentplanid, PlanRow.coach_name, []),
    };

    private readonly Entity row;

    public CoachedRecord(Step step, string table, Guid id)
    {
        if (!Supported.TryGetValue(table, out var columns))
        {
            throw new InvalidPluginExecutionException(
                $"A conversation cannot be about {table}: start it from one of {string.Join(", ", Supported.Keys)}.");
        }

        var hasCurrency = table is Opportunity.EntityLogicalName or Account.EntityLogicalName;
        var currency = Fetch.Template($"""
            <link-entity name="{TransactionCurrency.EntityLogicalName}" from="{CurrencyRow.TransactionCurrencyId}" to="{OpportunityRow.TransactionCurrencyId}" link-type="outer" alias="currency">
              {Fetch.Columns(CurrencyRow.CurrencySymbol)}
            </link-entity>
            """);
        row = step.Caller.RunOne($"""
            <fetch><entity name="{table}">
              {Fetch.Columns([columns.Name, Rows.Owner, .. columns.More])}
              <filter><condition attribute="{columns.Id}" operator="eq" value="{id}" /></filter>
              {new Fetch.Parts(hasCurrency ? [currency] : [])}
            </entity></fetch>
            """)
            ?? throw new InvalidPluginExecutionException($"The {table} {id} is not there, or you may not read it.");
        Kind = columns.Kind;
        Reference = new RecordReference(table, id);
        Name = row.Text(columns.Name) ?? "";
    }

    public RecordKind Kind { get; }

    public RecordReference Reference { get; }

    public string Name { get; }

    public EntityReference? Owner => row.Value(Rows.Owner) as EntityReference;

    public int? Stage => row.Choice(OpportunityRow.SalesStage);

    public string? StageName => row.FormattedValues.TryGetValue(OpportunityRow.SalesStage, out var text) ? text : null;

    public string? AccountName => Reference.Table == Account.EntityLogicalName ? Name : row.Name(OpportunityRow.ParentAccountId) ?? row.Name(OpportunityRow.CustomerId);

    /// <summary>The record's part in the plans; null when it can have none.</summary>
    public ServingRecord? Serving => Reference.Table switch
    {
        Account.EntityLogicalName => new(new AimedRecord(SegmentTable.Account, Reference.Id), [Reference.Id], OwnerReference),
        Opportunity.EntityLogicalName => new(new AimedRecord(SegmentTable.Opportunity, Reference.Id), Customers, OwnerReference),
        _ => null,
    };

    public decimal? Value => row.Number(OpportunityRow.ActualValue) ?? row.Number(OpportunityRow.EstimatedValue) ?? row.Number(AccountRow.Revenue);

    public string? CurrencySymbol => row.Text($"currency.{CurrencyRow.CurrencySymbol}");

    public DateTime? CloseDate => row.Date(OpportunityRow.ActualCloseDate) ?? row.Date(OpportunityRow.EstimatedCloseDate);

    /// <summary>What a table's records are to a conversation; null when it cannot be about them.</summary>
    public static RecordKind? KindOf(string table) => Supported.TryGetValue(table, out var columns) ? columns.Kind : null;

    /// <summary>The rep is the one who works the record.</summary>
    public Guid DemandRep() => Owner is { LogicalName: SystemUser.EntityLogicalName } user
        ? user.Id
        : throw new InvalidPluginExecutionException(
            $"\"{Name}\" belongs to the team {Owner?.Name}, so there is no rep to coach: assign it to the rep first.");

    private RecordReference? OwnerReference => Owner is { } owner ? new RecordReference(owner.LogicalName, owner.Id) : null;

    /// <summary>The accounts a deal is with: its customer, when that is an account, and its account.</summary>
    private IReadOnlyList<Guid> Customers =>
    [
        .. new[] { row.Value(OpportunityRow.CustomerId), row.Value(OpportunityRow.ParentAccountId) }
            .OfType<EntityReference>()
            .Where(reference => reference.LogicalName == Account.EntityLogicalName)
            .Select(reference => reference.Id)
            .Distinct(),
    ];

    private sealed record Columns(RecordKind Kind, string Id, string Name, string[] More);
}
