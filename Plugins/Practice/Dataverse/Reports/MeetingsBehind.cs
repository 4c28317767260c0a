using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>The meetings of the last two weeks that were prepared, by a rehearsal or a talk, and on which nobody has looked back: one question.</summary>
internal sealed class MeetingsBehind(Step step)
{
    private const int DaysBack = 14;
    private const string Rehearsed = "rehearsed", Talk = "talk";

    public List<MeetingBehindInfo> Of(Guid personId) =>
    [
        .. step.Caller.RunAll(Fetch.Template($"""
            <fetch><entity name="{Appointment.EntityLogicalName}">
              {Fetch.Columns(AppointmentRow.Subject, AppointmentRow.ScheduledStart, AppointmentRow.RegardingObjectId)}
              <order attribute="{AppointmentRow.ActivityId}" />
              <filter>
                <condition attribute="{AppointmentRow.OwnerId}" operator="eq" value="{personId}" />
                <condition attribute="{AppointmentRow.StateCode}" operator="ne" value="{(int)activitypointer_statecode.Canceled}" />
                <condition attribute="{AppointmentRow.ScheduledEnd}" operator="le" value="{step.Now:yyyy-MM-ddTHH:mm:ssZ}" />
                <condition attribute="{AppointmentRow.ScheduledEnd}" operator="ge" value="{step.Now.AddDays(-DaysBack):yyyy-MM-ddTHH:mm:ssZ}" />
                <filter type="or">
                  <condition entityname="{Rehearsed}" attribute="{AttemptRow.coach_attemptid}" operator="not-null" />
                  <condition entityname="{Talk}" attribute="{ConversationRow.ActivityId}" operator="not-null" />
                </filter>
              </filter>
              <link-entity name="{coach_attempt.EntityLogicalName}" from="{AttemptRow.coach_appointmentid}" to="{AppointmentRow.ActivityId}" link-type="outer" alias="{Rehearsed}">
                {Fetch.Columns(AttemptRow.coach_attemptid)}
                <order attribute="{AttemptRow.coach_attemptid}" />
              </link-entity>
              <link-entity name="{coach_conversation.EntityLogicalName}" from="{ConversationRow.coach_appointmentid}" to="{AppointmentRow.ActivityId}" link-type="outer" alias="{Talk}">
                {Fetch.Columns(ConversationRow.ActivityId, ConversationRow.coach_type)}
                <order attribute="{ConversationRow.ActivityId}" />
                <filter><condition attribute="{ConversationRow.StateCode}" operator="in">
                  <value>{(int)ConversationState.Open}</value><value>{(int)ConversationState.Completed}</value>
                </condition></filter>
              </link-entity>
            </entity></fetch>
            """)).GroupBy(row => row.Id)
            .Where(same => !same.Any(row => row.Choice($"{Talk}.{ConversationRow.coach_type}") == (int)CoachingType.Observational))
            .Select(same => same.First())
            .OrderByDescending(row => row.Date(AppointmentRow.ScheduledStart)).ThenBy(row => row.Id)
            .Select(row => new MeetingBehindInfo
            {
                AppointmentId = row.Id.ToString(),
                Subject = row.Text(AppointmentRow.Subject) ?? "",
                Start = Json.Instant(row.Date(AppointmentRow.ScheduledStart)) ?? "",
                About = row.Name(AppointmentRow.RegardingObjectId),
            }),
    ];
}
