using CoachingExtensions.Platform.Model;


namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>What the platform's tables have in common, and where they differ.</summary>
internal static class Tables
{
    private static readonly HashSet<string> Activities =
    [
        ActivityPointer.EntityLogicalName, PhoneCall.EntityLogicalName, Appointment.EntityLogicalName, Platform.Model.Task.EntityLogicalName,
        Email.EntityLogicalName, Letter.EntityLogicalName, "fax", coach_conversation.EntityLogicalName,
    ];

    /// <summary>
    /// The columns of deals that hold a day rather than an instant. What Dataverse hands over is midnight UTC, and
    /// moving that into a time zone west of Greenwich would make it the day before.
    /// </summary>
    private static readonly HashSet<string> WholeDays =
    [
        OpportunityRow.ActualCloseDate, OpportunityRow.EstimatedCloseDate, OpportunityRow.FinalDecisionDate, OpportunityRow.ScheduleProposalMeeting,
        LeadRow.EstimatedCloseDate, PlanRow.coach_start, PlanRow.coach_end, ContributionRow.coach_date, ClosureRow.coach_date, AbsenceRow.coach_first, AbsenceRow.coach_last,
    ];

    /// <summary>A table by its name. Whether one of somebody else's is an activity, whoever made the metric has said.</summary>
    public static SourceTable Of(string table, bool saysActivity = false) => new(table, IsKnown(table) ? Activities.Contains(table) : saysActivity);

    /// <summary>Whether a table comes with the platform or the product, so that nobody need be asked what it is.</summary>
    public static bool IsKnown(string table) =>
        Activities.Contains(table) || table is Opportunity.EntityLogicalName or Account.EntityLogicalName or Lead.EntityLogicalName or Contact.EntityLogicalName;

    public static bool IsWholeDay(string column, DateTime? value) =>
        WholeDays.Contains(column) || value is { Kind: DateTimeKind.Unspecified };
}

/// <summary>A table whose rows can count, or be aimed at.</summary>
/// <param name="Name">The logical name.</param>
/// <param name="IsActivity">Whether its rows are activities: with their key, a subject, participants and what they are regarding.</param>
internal sealed record SourceTable(string Name, bool IsActivity)
{
    /// <summary>The column of the key.</summary>
    public string Id => IsActivity ? ActivityRow.ActivityId : Name + "id";

    /// <summary>The column a person knows a row by; null where only the platform knows it.</summary>
    public string? Title => Name switch
    {
        Opportunity.EntityLogicalName => OpportunityRow.Name,
        Account.EntityLogicalName => AccountRow.Name,
        Lead.EntityLogicalName => LeadRow.Subject,
        Contact.EntityLogicalName => ContactRow.FullName,
        _ => IsActivity ? ActivityRow.Subject : null,
    };
}
