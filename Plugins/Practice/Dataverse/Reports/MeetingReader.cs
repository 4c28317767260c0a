using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>A meeting as it is rehearsed and debriefed, in a fixed number of questions. The deal and the talks are shown as far as the caller may read them.</summary>
internal sealed class MeetingReader(Step step)
{
    private const string Deal = "deal", Currency = "currency";

    /// <exception cref="RefusedException">It is gone, or the caller may not read it.</exception>
    public Entity Find(Guid meetingId) => step.Caller.RunOne($"""
        <fetch top="1"><entity name="{Appointment.EntityLogicalName}">
          {Fetch.Columns(AppointmentRow.Subject, AppointmentRow.ScheduledStart, AppointmentRow.ScheduledEnd, AppointmentRow.StateCode, AppointmentRow.OwnerId)}
          <filter><condition attribute="{AppointmentRow.ActivityId}" operator="eq" value="{meetingId}" /></filter>
          <link-entity name="{Opportunity.EntityLogicalName}" from="{OpportunityRow.OpportunityId}" to="{AppointmentRow.RegardingObjectId}" link-type="outer" alias="{Deal}">
            {Fetch.Columns(
                OpportunityRow.OpportunityId, OpportunityRow.Name, OpportunityRow.CustomerId, OpportunityRow.EstimatedValue, OpportunityRow.EstimatedCloseDate,
                OpportunityRow.SalesStage, OpportunityRow.StateCode)}
            <link-entity name="{TransactionCurrency.EntityLogicalName}" from="{CurrencyRow.TransactionCurrencyId}" to="{OpportunityRow.TransactionCurrencyId}" link-type="outer" alias="{Currency}">
              {Fetch.Columns(CurrencyRow.CurrencySymbol)}
            </link-entity>
          </link-entity>
        </entity></fetch>
        """) ?? throw new RefusedException(PracticeRefusals.NotThere("meeting"));

    public MeetingInfo Info(Entity meeting)
    {
        var person = meeting.Id(AppointmentRow.OwnerId) ?? Guid.Empty;
        var start = meeting.Date(AppointmentRow.ScheduledStart) ?? step.Now;
        var hasDeal = meeting.Id($"{Deal}.{OpportunityRow.OpportunityId}") is not null;
        var deal = MeetingRows.DealOf(meeting, Deal);
        var talks = step.TalksOfMeeting(meeting.Id);
        return new MeetingInfo
        {
            AppointmentId = meeting.Id.ToString(),
            Subject = meeting.Text(AppointmentRow.Subject) ?? "",
            Start = Json.Instant(start) ?? "",
            IsOver = meeting.Date(AppointmentRow.ScheduledEnd) <= step.Now || meeting.Choice(AppointmentRow.StateCode) == (int)activitypointer_statecode.Completed,
            Deal = hasDeal ? DealInfo(meeting, deal.Id, start) : null,
            Skills = hasDeal ? NeededSkills.Info(new NeededSkills(step).Of(person, [deal])(deal)) : [],
            Talks = talks,
            Promises = step.PromisesOf([.. talks.Select(talk => Guid.Parse(talk.Id))], areOwn: false),
            Rehearsals = [.. new AttemptReader(step.System).OfMeeting(person, meeting.Id).OrderByDescending(row => row.Date(AttemptRow.coach_on)).Select(AttemptReader.Info)],
            Objections = hasDeal ? new ObjectionReader(step).Of(person, deal, meeting.Choice($"{Deal}.{OpportunityRow.SalesStage}")) : [],
        };
    }

    private MeetingDealInfo DealInfo(Entity meeting, Guid dealId, DateTime start) => new()
    {
        Id = dealId.ToString(),
        Name = meeting.Text($"{Deal}.{OpportunityRow.Name}") ?? "",
        CustomerName = meeting.Name($"{Deal}.{OpportunityRow.CustomerId}"),
        CurrencySymbol = meeting.Text($"{Currency}.{CurrencyRow.CurrencySymbol}"),
        State = meeting.Choice($"{Deal}.{OpportunityRow.StateCode}") switch
        {
            (int)opportunity_statecode.Won => "won",
            (int)opportunity_statecode.Lost => "lost",
            _ => "open",
        },
        Now = new DealStandInfo
        {
            Stage = meeting.FormattedValues.TryGetValue($"{Deal}.{OpportunityRow.SalesStage}", out var stage) ? stage : null,
            Value = meeting.Number($"{Deal}.{OpportunityRow.EstimatedValue}"),
            ClosesOn = Json.Day(meeting.Date($"{Deal}.{OpportunityRow.EstimatedCloseDate}")),
        },
        Then = Stood(dealId, start),
    };

    /// <summary>The deal, which the caller has read, remembers how it stood until each change: the first change since tells how it stood then.</summary>
    private DealStandInfo? Stood(Guid dealId, DateTime at) => step.System.RunOne($"""
        <fetch top="1"><entity name="{coach_earlierdeal.EntityLogicalName}">
          {Fetch.Columns(EarlierDealRow.coach_stagename, EarlierDealRow.coach_estimatedvalue, EarlierDealRow.coach_estimatedclosedate)}
          <order attribute="{EarlierDealRow.coach_until}" />
          <filter>
            <condition attribute="{EarlierDealRow.coach_opportunityid}" operator="eq" value="{dealId}" />
            <condition attribute="{EarlierDealRow.coach_until}" operator="gt" value="{at:yyyy-MM-ddTHH:mm:ssZ}" />
          </filter>
        </entity></fetch>
        """) is not { } row ? null : new DealStandInfo
    {
        Stage = row.Text(EarlierDealRow.coach_stagename),
        Value = row.Number(EarlierDealRow.coach_estimatedvalue),
        ClosesOn = Json.Day(row.Date(EarlierDealRow.coach_estimatedclosedate)),
    };
}
