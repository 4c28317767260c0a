using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Platform;

/// <summary>What the platform's tables have in common, and where they differ.</summary>
internal static class Tables
{
    /// <summary>The owner: every table that belongs to users has this column.</summary>
    public const string Owner = OpportunityRow.OwnerId;

    private static readonly HashSet<string> Activities =
    [
        ActivityPointer.EntityLogicalName, PhoneCall.EntityLogicalName, Appointment.EntityLogicalName, Model.Task.EntityLogicalName,
        Email.EntityLogicalName, Letter.EntityLogicalName, "fax", coach_conversation.EntityLogicalName,
    ];

    /// <summary>
    /// The columns of deals that hold a day rather than an instant. What Dataverse hands over is midnight UTC, and
    /// moving that into a time zone west of Greenwich would make it the day before.
    /// </summary>
    private static readonly HashSet<string> WholeDays =
    [
        OpportunityRow.ActualCloseDate, OpportunityRow.EstimatedCloseDate, OpportunityRow.FinalDecisionDate, OpportunityRow.ScheduleProposalMeeting,
        PlanRow.coach_start, PlanRow.coach_end, ContributionRow.coach_date, ClosureRow.coach_date,
    ];

    public static bool IsActivity(string table) => Activities.Contains(table);

    public static string IdOf(string table) => IsActivity(table) ? ActivityRow.ActivityId : table + "id";

    /// <summary>What a person knows a row by; null where only the platform knows the column.</summary>
    public static string? TitleOf(string table) => table switch
    {
        Opportunity.EntityLogicalName => OpportunityRow.Name,
        Account.EntityLogicalName => AccountRow.Name,
        _ => IsActivity(table) ? ActivityRow.Subject : null,
    };

    public static bool IsWholeDay(string column, DateTime? value) =>
        WholeDays.Contains(column) || value is { Kind: DateTimeKind.Unspecified };
}
