using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>A table whose rows can be talked about.</summary>
internal sealed record CoachedTable(string Table, RecordKind Kind, string Id, string Name, IReadOnlyList<string> More);

/// <summary>The tables whose rows can be talked about.</summary>
internal static class CoachedTables
{
    private static readonly IReadOnlyList<CoachedTable> All =
    [
        new(Opportunity.EntityLogicalName, RecordKind.Opportunity, OpportunityRow.OpportunityId, OpportunityRow.Name,
        [
            OpportunityRow.SalesStage, OpportunityRow.EstimatedValue, OpportunityRow.ActualValue, OpportunityRow.EstimatedCloseDate,
            OpportunityRow.ActualCloseDate, OpportunityRow.CustomerId, OpportunityRow.ParentAccountId,
        ]),
        new(Account.EntityLogicalName, RecordKind.Account, AccountRow.AccountId, AccountRow.Name, [AccountRow.Revenue]),
        new(Appointment.EntityLogicalName, RecordKind.Appointment, AppointmentRow.ActivityId, AppointmentRow.Subject, [AppointmentRow.RegardingObjectId]),
        new(coach_alignmentplan.EntityLogicalName, RecordKind.Plan, PlanRow.coach_alignmentplanid, PlanRow.coach_name, []),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(table => table.Table)];

    public static CoachedTable? Find(string table) => All.FirstOrDefault(known => known.Table == table);

    /// <summary>What a table's records are to a conversation; null when it cannot be about them.</summary>
    public static RecordKind? KindOf(string table) => Find(table)?.Kind;
}
