namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The columns that can change what a row counts for, or what it is linked to.</summary>
internal static class FilteringColumns
{
    /// <summary>Columns every activity has.</summary>
    public const string Activity =
        $"{ActivityRow.StateCode},{ActivityRow.StatusCode},{ActivityRow.OwnerId},{ActivityRow.RegardingObjectId},{ActivityRow.ActualStart},{ActivityRow.ActualEnd},"
        + $"{ActivityRow.ScheduledStart},{ActivityRow.ScheduledEnd},{ActivityRow.ActualDurationMinutes}";

    /// <summary>A call's, with its participants.</summary>
    public const string PhoneCall = $"{Activity},{PhoneCallRow.From},{PhoneCallRow.To}";

    /// <summary>An appointment's, with its participants.</summary>
    public const string Appointment = $"{Activity},{AppointmentRow.Organizer},{AppointmentRow.RequiredAttendees},{AppointmentRow.OptionalAttendees}";

    /// <summary>An e-mail's, with its participants.</summary>
    public const string Email = $"{Activity},{EmailRow.From},{EmailRow.To},{EmailRow.Cc},{EmailRow.Bcc},{EmailRow.MessageId}";

    /// <summary>A letter's, with its participants.</summary>
    public const string Letter = $"{Activity},{LetterRow.From},{LetterRow.To}";

    /// <summary>A conversation's: a confirmed one may count where a claimed one does not.</summary>
    public const string Conversation =
        $"{Activity},{ConversationRow.coach_offplan},{ConversationRow.coach_verdict},{ConversationRow.From},{ConversationRow.To},{ConversationRow.CC},{ConversationRow.BCC},"
        + $"{ConversationRow.Organizer},{ConversationRow.RequiredAttendees},{ConversationRow.OptionalAttendees},{ConversationRow.Partners},{ConversationRow.Resources}";

    /// <summary>A deal's, as something that counts.</summary>
    public const string Opportunity =
        $"{OpportunityRow.StateCode},{OpportunityRow.StatusCode},{OpportunityRow.OwnerId},{OpportunityRow.CustomerId},{OpportunityRow.ParentAccountId},"
        + $"{OpportunityRow.ActualValue},{OpportunityRow.ActualCloseDate},{OpportunityRow.EstimatedValue},{OpportunityRow.EstimatedCloseDate}";

    /// <summary>A deal's, as something activity is aimed at.</summary>
    public const string OpportunityLinks = $"{Opportunity},{OpportunityRow.SalesStage},{OpportunityRow.StepName},{OpportunityRow.OriginatingLeadId}";

    /// <summary>A deal's customers, whose links a deal shares.</summary>
    public const string Customers = $"{OpportunityRow.CustomerId},{OpportunityRow.ParentAccountId}";

    /// <summary>What a deal was before: with whom, and whether and when it was won or lost.</summary>
    public const string DealBefore = $"{Customers},{OpportunityRow.StateCode},{OpportunityRow.ActualCloseDate},{OpportunityRow.OriginatingLeadId}";

    /// <summary>An account's, as something activity is aimed at.</summary>
    public const string AccountLinks =
        $"{AccountRow.OwnerId},{AccountRow.StateCode},{AccountRow.StatusCode},{AccountRow.IndustryCode},{AccountRow.Revenue},{AccountRow.CustomerTypeCode},{AccountRow.OriginatingLeadId}";

    /// <summary>A lead's, as something activity is aimed at and as something that counts.</summary>
    public const string Lead =
        $"{LeadRow.OwnerId},{LeadRow.StateCode},{LeadRow.StatusCode},{LeadRow.LeadQualityCode},{LeadRow.LeadSourceCode},{LeadRow.IndustryCode},{LeadRow.Revenue},{LeadRow.EstimatedAmount},{LeadRow.EstimatedCloseDate}";

    /// <summary>What decides whether a row that changes hands keeps to the credit of who had it.</summary>
    public const string Before = $"{ActivityRow.OwnerId},{ActivityRow.StateCode}";

    /// <summary>The same of an activity, with what a person knows it by.</summary>
    public const string ActivityBefore = $"{Before},{ActivityRow.Subject}";

    /// <summary>The same of a deal.</summary>
    public const string OpportunityBefore = $"{Before},{OpportunityRow.Name}";

    /// <summary>Who owns something, and who takes part in it: without one of these, who is credited with it stays.</summary>
    public const string People =
        $"{ActivityRow.OwnerId},{PhoneCallRow.From},{PhoneCallRow.To},{EmailRow.Cc},{EmailRow.Bcc},{AppointmentRow.Organizer},{AppointmentRow.RequiredAttendees},{AppointmentRow.OptionalAttendees},"
        + $"{ConversationRow.Partners},{ConversationRow.Resources}";

    /// <summary>To which account a contact belongs.</summary>
    public const string Contact = ContactRow.ParentCustomerId;

    /// <summary>Who is credited with what, and whether it holds.</summary>
    public const string Credit = $"{CreditRow.coach_sourcetable},{CreditRow.coach_sourceid},{CreditRow.coach_userid},{CreditRow.coach_kind},{CreditRow.coach_share},{CreditRow.statecode},{CreditRow.statuscode}";

    /// <summary>An account's, as something that counts.</summary>
    public const string Account = $"{AccountLinks},{AccountRow.CreditLimit},{AccountRow.NumberOfEmployees},{AccountRow.MarketCap},{AccountRow.LastUsedInCampaign}";

    /// <summary>What a segment asks.</summary>
    public const string Segment = $"{SegmentRow.coach_table},{SegmentRow.coach_fetchxml}";

    /// <summary>What a metric asks, and of which columns.</summary>
    public const string Metric =
        $"{MetricRow.coach_sourcetable},{MetricRow.coach_fetchxml},{MetricRow.coach_datecolumn},{MetricRow.coach_aggregate},{MetricRow.coach_valuecolumn},{MetricRow.coach_isactivity},{MetricRow.coach_distinctcolumn}";

    /// <summary>What decides which rows a metric counts, for whom and for how much.</summary>
    public const string MetricRows = $"{Metric},{MetricRow.coach_credit},{MetricRow.coach_scale}";

    /// <summary>The same, and that somebody wants it asked again.</summary>
    public const string MetricAsked = $"{MetricRows},{MetricRow.coach_checkedon}";

    /// <summary>What a segment asks, and that somebody wants it asked again.</summary>
    public const string SegmentAsked = $"{Segment},{SegmentRow.coach_checkedon}";

    /// <summary>What a plan must have before it is agreed.</summary>
    public const string Agreement = $"{PlanRow.statuscode},{PlanRow.OwnerId},{PlanRow.coach_managerid},{PlanRow.coach_start},{PlanRow.coach_end}";

    /// <summary>Who reads a plan: its rep, and the manager it names.</summary>
    public const string Readers = $"{PlanRow.coach_managerid},{PlanRow.OwnerId}";

    /// <summary>What decides which rows a plan is about.</summary>
    public const string PlanRows = $"{PlanRow.statuscode},{PlanRow.coach_start},{PlanRow.coach_end},{PlanRow.OwnerId}";

    /// <summary>The same, and which of its days are working days.</summary>
    public const string PlanScope = $"{PlanRows},{PlanRow.coach_workcalendarid},{PlanRow.coach_workweek},{PlanRow.coach_closures}";

    /// <summary>What a plan's working days follow from, when it is agreed.</summary>
    public const string AgreedDays = $"{Agreement},{PlanRow.coach_workcalendarid}";

    /// <summary>Which day a closure takes away from whom, and whether it holds.</summary>
    public const string Closure = $"{ClosureRow.coach_date},{ClosureRow.coach_workcalendarid},{ClosureRow.statecode},{ClosureRow.statuscode}";

    /// <summary>Which days of the week a calendar works.</summary>
    public const string WorkCalendar =
        $"{CalendarRow.coach_monday},{CalendarRow.coach_tuesday},{CalendarRow.coach_wednesday},{CalendarRow.coach_thursday},"
        + $"{CalendarRow.coach_friday},{CalendarRow.coach_saturday},{CalendarRow.coach_sunday}";

    /// <summary>Who is away when.</summary>
    public const string AbsentDays = $"{AbsenceRow.coach_first},{AbsenceRow.coach_last},{AbsenceRow.OwnerId}";

    /// <summary>The same, and whether it holds.</summary>
    public const string Absence = $"{AbsentDays},{AbsenceRow.statecode},{AbsenceRow.statuscode}";

    /// <summary>What an absence was before, and what it is called.</summary>
    public const string AbsenceBefore = $"{AbsenceRow.coach_name},{AbsentDays}";

    /// <summary>What a link says, but for its days: those are the routines' own.</summary>
    public const string Link = $"{LinkRow.coach_targetid},{LinkRow.coach_opportunityid},{LinkRow.coach_accountid},{LinkRow.coach_leadid},{LinkRow.coach_kind}";

    /// <summary>What was agreed for a target.</summary>
    public const string Target =
        $"{TargetRow.coach_targetvalue},{TargetRow.coach_plannedconversion},{TargetRow.coach_parenttargetid},"
        + $"{TargetRow.coach_metricid},{TargetRow.coach_segmentid},{TargetRow.coach_planid},{TargetRow.coach_level},{TargetRow.coach_isteamsum}";
}
