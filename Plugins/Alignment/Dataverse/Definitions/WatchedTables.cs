using CoachingExtensions.Platform.Model;


namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// The tables that can count or be aimed at, each with the step that watches the columns that only this organisation's
/// metrics and segments use, and the columns that are watched anyway, in the transaction of the change.
/// </summary>
internal static class WatchedTables
{
    public const string AccountStep = "ce44bce3-bb55-59b8-84ad-91d96525c149";
    public const string OpportunityStep = "aca30f62-df4a-5573-b15c-1b859facc6de";
    public const string PhoneCallStep = "fb8b5611-645d-5304-9173-d9fb82f040ab";
    public const string AppointmentStep = "5ca16d10-467c-56d1-b6c3-520c02a19dfe";
    public const string TaskStep = "e9d27bce-20fc-55e9-9da0-c6aa15b67e62";
    public const string EmailStep = "1bdb774b-2de4-5d8b-a45c-83dc0537a161";
    public const string LetterStep = "1c8140f0-86a3-59a7-bf81-ed4db2c4f889";
    public const string LeadStep = "3aa977af-104b-51c7-bf00-6c6664ab7578";
    public const string ConversationStep = "63ef4c21-b869-5490-9ddd-3f0b27dbdc68";

    /// <summary>A column no update sends: what a step watches that has nothing to watch. Without any it would run on every update.</summary>
    public const string Nothing = AccountRow.CreatedOn;

    public static readonly IReadOnlyList<WatchedTable> All =
    [
        new(Account.EntityLogicalName, AccountStep, FilteringColumns.Account),
        new(Opportunity.EntityLogicalName, OpportunityStep, FilteringColumns.OpportunityLinks),
        new(Lead.EntityLogicalName, LeadStep, FilteringColumns.Lead),
        new(PhoneCall.EntityLogicalName, PhoneCallStep, FilteringColumns.PhoneCall),
        new(Appointment.EntityLogicalName, AppointmentStep, FilteringColumns.Appointment),
        new(Platform.Model.Task.EntityLogicalName, TaskStep, FilteringColumns.Activity),
        new(Email.EntityLogicalName, EmailStep, FilteringColumns.Email),
        new(Letter.EntityLogicalName, LetterStep, FilteringColumns.Letter),
        new(coach_conversation.EntityLogicalName, ConversationStep, FilteringColumns.Conversation),
    ];
}

/// <param name="Table">The logical name.</param>
/// <param name="StepId">The step whose columns the product keeps.</param>
/// <param name="Always">The columns of the other steps, separated by commas.</param>
internal sealed record WatchedTable(string Table, string StepId, string Always);
