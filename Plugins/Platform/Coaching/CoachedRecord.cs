using CoachingExtensions.Alignment;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>The record a conversation is about, as the caller may see it.</summary>
internal sealed class CoachedRecord
{
    private static readonly Dictionary<string, Columns> Supported = new()
    {
        [Opportunity.EntityLogicalName] = new(OpportunityRow.Name,
        [
            OpportunityRow.SalesStage, OpportunityRow.EstimatedValue, OpportunityRow.ActualValue, OpportunityRow.EstimatedCloseDate,
            OpportunityRow.ActualCloseDate, OpportunityRow.CustomerId, OpportunityRow.ParentAccountId,
        ]),
        [Model.Account.EntityLogicalName] = new(AccountRow.Name, [AccountRow.Revenue]),
        [Appointment.EntityLogicalName] = new(AppointmentRow.Subject, []),
        [coach_alignmentplan.EntityLogicalName] = new(PlanRow.coach_name, []),
    };

    private readonly Entity row;

    public CoachedRecord(Step step, string table, Guid id)
    {
        if (!Supported.TryGetValue(table, out var columns))
        {
            throw new InvalidPluginExecutionException(
                $"A conversation cannot be about {table}: start it from one of {string.Join(", ", Supported.Keys)}.");
        }

        var hasCurrency = table is Opportunity.EntityLogicalName or Model.Account.EntityLogicalName;
        var currency = Fetch.Template($"""
            <link-entity name="{TransactionCurrency.EntityLogicalName}" from="{CurrencyRow.TransactionCurrencyId}" to="{OpportunityRow.TransactionCurrencyId}" link-type="outer" alias="currency">
              {Fetch.Columns(CurrencyRow.CurrencySymbol)}
            </link-entity>
            """);
        row = step.Caller.RunOne($"""
            <fetch><entity name="{table}">
              {Fetch.Columns([columns.Name, Tables.Owner, .. columns.More])}
              <filter><condition attribute="{Tables.Of(table).Id}" operator="eq" value="{id}" /></filter>
              {new Fetch.Parts(hasCurrency ? [currency] : [])}
            </entity></fetch>
            """)
            ?? throw new InvalidPluginExecutionException($"The {table} {id} is not there, or you may not read it.");
        Reference = new RecordReference(table, id);
        Name = row.Text(columns.Name) ?? "";
    }

    public RecordReference Reference { get; }

    public string Name { get; }

    public EntityReference? Owner => row.Value(Tables.Owner) as EntityReference;

    public int? Stage => row.Choice(OpportunityRow.SalesStage);

    public string? StageName => row.FormattedValues.TryGetValue(OpportunityRow.SalesStage, out var text) ? text : null;

    public string? Account => Reference.Table == Model.Account.EntityLogicalName ? Name : row.Name(OpportunityRow.ParentAccountId) ?? row.Name(OpportunityRow.CustomerId);

    /// <summary>The accounts whose links the record shares.</summary>
    public IReadOnlyList<Guid> Accounts => Reference.Table switch
    {
        Model.Account.EntityLogicalName => [Reference.Id],
        Opportunity.EntityLogicalName => Customers.Of(row),
        _ => [],
    };

    public decimal? Value => row.Number(OpportunityRow.ActualValue) ?? row.Number(OpportunityRow.EstimatedValue) ?? row.Number(AccountRow.Revenue);

    public string? CurrencySymbol => row.Text($"currency.{CurrencyRow.CurrencySymbol}");

    public DateTime? CloseDate => row.Date(OpportunityRow.ActualCloseDate) ?? row.Date(OpportunityRow.EstimatedCloseDate);

    /// <summary>The rep is the one who works the record.</summary>
    public Guid DemandRep() => Owner is { LogicalName: SystemUser.EntityLogicalName } user
        ? user.Id
        : throw new InvalidPluginExecutionException(
            $"\"{Name}\" belongs to the team {Owner?.Name}, so there is no rep to coach: assign it to the rep first.");

    private sealed record Columns(string Name, string[] More);
}
