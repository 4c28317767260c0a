using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>The meetings of the next two weeks about open deals, what to rehearse first at the top: three questions, however many there are.</summary>
internal sealed class RehearsalReader(Step step)
{
    private const int DaysAhead = 14;
    private const int Most = 20;
    private const string Deal = "deal", Currency = "currency", Rehearsed = "rehearsed", Between = "between", Skill = "skill";

    /// <param name="personId">Whose meetings; the caller is that person or coaches them, and sees those of deals that the caller may read.</param>
    public List<RehearsalInfo> Of(Guid personId)
    {
        var meetings = Meetings(personId);
        if (meetings.Count == 0) return [];

        var asked = Asked(personId, meetings);
        return
        [
            .. RehearsalOrder.Of(meetings.Select(meeting => meeting with { Skills = [.. asked(meeting).OrderBy(skill => skill.ReadyAt).ThenBy(skill => skill.Name, StringComparer.Ordinal)] }))
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
        row.Id, row.Text(AppointmentRow.Subject) ?? "", row.Date(AppointmentRow.ScheduledStart) ?? default, row.Id($"{Deal}.{OpportunityRow.OpportunityId}") ?? Guid.Empty)
    {
        DealName = row.Text($"{Deal}.{OpportunityRow.Name}") ?? "",
        AccountId = row.Value($"{Deal}.{OpportunityRow.CustomerId}") is EntityReference { LogicalName: Account.EntityLogicalName } account ? account.Id : null,
        Stage = row.FormattedValues.TryGetValue($"{Deal}.{OpportunityRow.SalesStage}", out var stage) ? stage : null,
        Worth = row.Number($"{Deal}.{OpportunityRow.EstimatedValue}{Rows.InBaseCurrency}") ?? row.Number($"{Deal}.{OpportunityRow.EstimatedValue}") ?? 0,
        Value = row.Number($"{Deal}.{OpportunityRow.EstimatedValue}"),
        CurrencySymbol = row.Text($"{Currency}.{CurrencyRow.CurrencySymbol}"),
        IsRehearsed = row.Id($"{Rehearsed}.{AttemptRow.coach_attemptid}") is not null,
    };

    /// <summary>The skills beneath the person's targets that a deal, or its account, serves today.</summary>
    private Func<UpcomingMeeting, IEnumerable<NeededSkill>> Asked(Guid personId, IReadOnlyCollection<UpcomingMeeting> meetings)
    {
        var accounts = meetings.Select(meeting => meeting.AccountId).OfType<Guid>().ToList();
        var rows = step.System.Run($"""
            <fetch><entity name="{coach_targetlink.EntityLogicalName}">
              {Fetch.Columns(LinkRow.coach_opportunityid, LinkRow.coach_accountid)}
              <order attribute="{LinkRow.coach_targetlinkid}" />
              <filter>
                <condition attribute="{LinkRow.coach_kind}" operator="ne" value="{(int)LinkKind.Excluded}" />
                <condition attribute="{LinkRow.coach_to}" operator="null" />
                <filter type="or">
                  {Fetch.In(LinkRow.coach_opportunityid, meetings.Select(meeting => meeting.DealId))}
                  {new Fetch.Parts(accounts.Count > 0 ? [Fetch.In(LinkRow.coach_accountid, accounts)] : [])}
                </filter>
              </filter>
              <link-entity name="{coach_target.EntityLogicalName}" from="{TargetRow.coach_targetid}" to="{LinkRow.coach_targetid}">
                <filter><condition attribute="{TargetRow.OwnerId}" operator="eq" value="{personId}" /></filter>
                <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}">
                  <filter><condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
                </link-entity>
                <link-entity name="{coach_metric_skill.EntityLogicalName}" from="{MetricRow.coach_metricid}" to="{TargetRow.coach_metricid}" alias="{Between}">
                  {Fetch.Columns(SkillRow.coach_skillid)}
                  <order attribute="{SkillRow.coach_skillid}" />
                  <link-entity name="{coach_skill.EntityLogicalName}" from="{SkillRow.coach_skillid}" to="{SkillRow.coach_skillid}" alias="{Skill}">
                    {Fetch.Columns(SkillRow.coach_name)}
                    <filter><condition attribute="{SkillRow.statecode}" operator="eq" value="{(int)coach_skill_statecode.Active}" /></filter>
                  </link-entity>
                </link-entity>
              </link-entity>
            </entity></fetch>
            """);
        var ready = new PersonReadiness(step).Of(personId);
        var byRecord = rows.ToLookup(row => row.Id(LinkRow.coach_opportunityid) ?? row.Id(LinkRow.coach_accountid) ?? Guid.Empty, row => new NeededSkill(
            row.Id($"{Between}.{SkillRow.coach_skillid}") ?? Guid.Empty,
            row.Text($"{Skill}.{SkillRow.coach_name}") ?? "",
            ready.TryGetValue(row.Id($"{Between}.{SkillRow.coach_skillid}") ?? Guid.Empty, out var known) ? known.ReadyAt : 0));
        return meeting => byRecord[meeting.DealId].Concat(meeting.AccountId is { } account ? byRecord[account] : []).Distinct();
    }

    private static RehearsalInfo Info(UpcomingMeeting meeting) => new()
    {
        AppointmentId = meeting.Id.ToString(),
        Subject = meeting.Subject,
        Start = Json.Instant(meeting.Start) ?? "",
        DealId = meeting.DealId.ToString(),
        DealName = meeting.DealName,
        Stage = meeting.Stage,
        Value = meeting.Value,
        CurrencySymbol = meeting.CurrencySymbol,
        IsRehearsed = meeting.IsRehearsed,
        Skills = [.. meeting.Skills.Select(skill => new NeededSkillInfo { Id = skill.Id.ToString(), Name = skill.Name, ReadyAt = skill.ReadyAt })],
    };
}
