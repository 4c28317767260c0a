using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>An open activity: a promise has a day, which no time zone moves; any other its instant.</summary>
internal sealed record NextActivity(string Subject, DateTime? Day, DateTime Due);

/// <summary>The row of a record that is talked about, and what it means.</summary>
internal sealed class RecordRow(CoachedTable table, Entity row)
{
    public const string Deal = "deal";
    public const string Customer = "customer";
    public const string Next = "next";
    public const string NextPromise = "promise";

    public CoachedRecord Record => new(new RecordReference(table.Table, row.Id), table.Kind, row.Text(table.Name) ?? "")
    {
        Regards = table.Kind == RecordKind.Appointment ? About : new RecordReference(table.Table, row.Id),
        RepId = Owner("") is { Table: SystemUser.EntityLogicalName } user ? user.Id : null,
        OwnerName = row.Name(Rows.Owner) ?? "",
        Stage = row.Choice(OpportunityRow.SalesStage),
        StageName = TextOf(OpportunityRow.SalesStage),
        Serving = Serving,
    };

    public string? AccountName => table.Kind == RecordKind.Account ? row.Text(table.Name) : row.Name(OpportunityRow.ParentAccountId) ?? row.Name(OpportunityRow.CustomerId);

    public decimal? Value => row.Number(OpportunityRow.ActualValue) ?? row.Number(OpportunityRow.EstimatedValue) ?? row.Number(AccountRow.Revenue);

    public string? CurrencySymbol => row.Text($"currency.{CurrencyRow.CurrencySymbol}");

    public DateTime? CloseDate => row.Date(OpportunityRow.ActualCloseDate) ?? row.Date(OpportunityRow.EstimatedCloseDate);

    /// <summary>The next open activity that was read beside it; null for none.</summary>
    public NextActivity? NextStep => row.Date($"{Next}.{ActivityRow.ScheduledEnd}") is not { } due ? null
        : new NextActivity(row.Text($"{Next}.{ActivityRow.Subject}") ?? "", row.Date($"{NextPromise}.{TaskRow.coach_due}"), due);

    /// <summary>A column as a person reads it.</summary>
    public string? TextOf(string column) => row.FormattedValues.TryGetValue(column, out var text) ? text
        : row.Value(column) switch { string words => words, EntityReference reference => reference.Name, _ => null };

    /// <summary>The deal or account that a meeting is about.</summary>
    private RecordReference? About =>
        row.Value(AppointmentRow.RegardingObjectId) is EntityReference { LogicalName: Platform.Model.Opportunity.EntityLogicalName or Platform.Model.Account.EntityLogicalName } about
            ? new RecordReference(about.LogicalName, about.Id)
            : null;

    private ServingRecord? Serving => table.Kind switch
    {
        RecordKind.Account => Account(row.Id, ""),
        RecordKind.Opportunity => Opportunity(row.Id, ""),
        RecordKind.Appointment when About is { Table: Platform.Model.Opportunity.EntityLogicalName } deal => Opportunity(deal.Id, $"{Deal}."),
        RecordKind.Appointment when About is { Table: Platform.Model.Account.EntityLogicalName } account => Account(account.Id, $"{Customer}."),
        _ => null,
    };

    private ServingRecord Opportunity(Guid id, string prefix) => new(new AimedRecord(SegmentTable.Opportunity, id), Customers(prefix), Owner(prefix));

    private ServingRecord Account(Guid id, string prefix) => new(new AimedRecord(SegmentTable.Account, id), [id], Owner(prefix));

    private RecordReference? Owner(string prefix) => row.Value(prefix + Rows.Owner) is EntityReference owner ? new RecordReference(owner.LogicalName, owner.Id) : null;

    /// <summary>The accounts a deal is with: its customer, when that is an account, and its account.</summary>
    private IReadOnlyList<Guid> Customers(string prefix) =>
    [
        .. new[] { row.Value(prefix + OpportunityRow.CustomerId), row.Value(prefix + OpportunityRow.ParentAccountId) }
            .OfType<EntityReference>()
            .Where(reference => reference.LogicalName == Platform.Model.Account.EntityLogicalName)
            .Select(reference => reference.Id)
            .Distinct(),
    ];
}
