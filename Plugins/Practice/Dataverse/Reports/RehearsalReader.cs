using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>The meetings of the next two weeks about open deals, what to rehearse first at the top: three questions, however many there are.</summary>
internal sealed class RehearsalReader(Step step)
{
    private const int DaysAhead = 14;
    private const int Most = 20;
    private const string Deal = "deal", Currency = "currency", Rehearsed = "rehearsed";

    /// <param name="personId">Whose meetings; the caller is that person or coaches them, and sees those of deals that the caller may read.</param>
    public List<RehearsalInfo> Of(Guid personId)
    {
        var meetings = Meetings(personId);
        if (meetings.Count == 0) return [];

        var asked = new NeededSkills(step).Of(personId, [.. meetings.Select(meeting => meeting.Deal)]);
        return
        [
            .. RehearsalOrder.Of(meetings.Select(meeting => meeting with { Skills = asked(meeting.Deal) }))
                .Take(Most).Select(Info),
        ];
    }

    private List<UpcomingMeeting> Meetings(Guid personId) =>
    [
        .. step.Caller.RunAll(Fetch.Template($"""
            <fetch><entity name="{Appointment.EntityLogicalName}">
              {Fetch.Columns(AppointmentRow.Subject, AppointmentRow.ScheduledStart)}
              <order attribute="{AppointmentRow.ActivityId}" />
              <filter>
                <condition attribute="{AppointmentRow.OwnerId}" operator="eq" value="{personId}" />
                <condition attribute="{AppointmentRow.StateCode}" operator="in">
                  <value>{(int)activitypointer_statecode.Open}</value><value>{(int)activitypointer_statecode.Scheduled}</value>
                </condition>
                <condition attribute="{AppointmentRow.ScheduledStart}" operator="ge" value="{step.Now:yyyy-MM-ddTHH:mm:ssZ}" />
                <condition attribute="{AppointmentRow.ScheduledStart}" operator="lt" value="{step.Now.AddDays(DaysAhead):yyyy-MM-ddTHH:mm:ssZ}" />
              </filter>
              <link-entity name="{Opportunity.EntityLogicalName}" from="{OpportunityRow.OpportunityId}" to="{AppointmentRow.RegardingObjectId}" alias="{Deal}">
                {Fetch.Columns(
                    OpportunityRow.OpportunityId, OpportunityRow.Name, OpportunityRow.EstimatedValue, OpportunityRow.EstimatedValue + Rows.InBaseCurrency, OpportunityRow.SalesStage,
                    OpportunityRow.CustomerId)}
                <filter><condition attribute="{OpportunityRow.StateCode}" operator="eq" value="0" /></filter>
                <link-entity name="{TransactionCurrency.EntityLogicalName}" from="{CurrencyRow.TransactionCurrencyId}" to="{OpportunityRow.TransactionCurrencyId}" link-type="outer" alias="{Currency}">
                  {Fetch.Columns(CurrencyRow.CurrencySymbol)}
                </link-entity>
              </link-entity>
              <link-entity name="{coach_attempt.EntityLogicalName}" from="{AttemptRow.coach_appointmentid}" to="{AppointmentRow.ActivityId}" link-type="outer" alias="{Rehearsed}">
                {Fetch.Columns(AttemptRow.coach_attemptid)}
                <order attribute="{AttemptRow.coach_attemptid}" />
              </link-entity>
            </entity></fetch>
            """)).GroupBy(row => row.Id).Select(same => Meeting(same.First())),
    ];

    private static UpcomingMeeting Meeting(Entity row) => new(
        row.Id, row.Text(AppointmentRow.Subject) ?? "", row.Date(AppointmentRow.ScheduledStart) ?? default, MeetingRows.DealOf(row, Deal))
    {
        DealName = row.Text($"{Deal}.{OpportunityRow.Name}") ?? "",
        Stage = row.FormattedValues.TryGetValue($"{Deal}.{OpportunityRow.SalesStage}", out var stage) ? stage : null,
        Worth = row.Number($"{Deal}.{OpportunityRow.EstimatedValue}{Rows.InBaseCurrency}") ?? row.Number($"{Deal}.{OpportunityRow.EstimatedValue}") ?? 0,
        Value = row.Number($"{Deal}.{OpportunityRow.EstimatedValue}"),
        CurrencySymbol = row.Text($"{Currency}.{CurrencyRow.CurrencySymbol}"),
        IsRehearsed = row.Id($"{Rehearsed}.{AttemptRow.coach_attemptid}") is not null,
    };

    private static RehearsalInfo Info(UpcomingMeeting meeting) => new()
    {
        AppointmentId = meeting.Id.ToString(),
        Subject = meeting.Subject,
        Start = Json.Instant(meeting.Start) ?? "",
        DealId = meeting.Deal.Id.ToString(),
        DealName = meeting.DealName,
        Stage = meeting.Stage,
        Value = meeting.Value,
        CurrencySymbol = meeting.CurrencySymbol,
        IsRehearsed = meeting.IsRehearsed,
        Skills = NeededSkills.Info(meeting.Skills),
    };
}
