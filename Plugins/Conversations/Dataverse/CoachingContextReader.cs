using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>What the pane shows for a record, as the caller may see it: a fixed number of queries.</summary>
internal sealed class CoachingContextReader(Step step)
{
    public string Of(string table, Guid id)
    {
        var record = new CoachedRecord(step, table, id);
        var served = record.Serving is { } serving ? step.ServedTargets().Of(serving) : ServedTargets.None;
        var templates = Templates.For(record.Kind, step.System);
        var diagnoses = served.Targets.Select(target => (Diagnosis)target.Diagnosis).ToList();
        var suggestion = Suggestion.Of(templates, record.Kind, record.Stage, record.StageName, diagnoses);
        return Json.Of(new CoachingContext
        {
            Record = Info(record),
            Targets = served.Targets,
            Excluded = served.Excluded,
            Links = served.Links,
            Linkable = served.Linkable,
            LastConversation = LastConversation(id),
            OpenConversationId = OpenConversation(step, id)?.ToString(),
            Suggestion = suggestion is null ? null : new SuggestionInfo
            {
                TemplateId = suggestion.Template.Id.ToString(),
                TemplateName = suggestion.Template.Name,
                Stage = suggestion.StageName,
                Diagnosis = (int)suggestion.Gap,
            },
            Templates = [.. templates.Select(template => new TemplateInfo
            {
                Id = template.Id.ToString(),
                Name = template.Name,
                Type = (int)template.Type,
                Process = (int)template.Process,
            })],
        });
    }

    /// <summary>The caller's own open conversation about a record.</summary>
    public static Guid? OpenConversation(Step step, Guid recordId) => step.Caller.RunOne($"""
        <fetch top="1"><entity name="{coach_conversation.EntityLogicalName}">
          {Fetch.Columns(ConversationRow.ActivityId)}
          <order attribute="{ConversationRow.CreatedOn}" descending="true" />
          <filter>
            <condition attribute="{ConversationRow.RegardingObjectId}" operator="eq" value="{recordId}" />
            <condition attribute="{ConversationRow.coach_managerid}" operator="eq" value="{step.Context.UserId}" />
            <condition attribute="{ConversationRow.StateCode}" operator="eq" value="{(int)coach_conversation_statecode.Open}" />
          </filter>
        </entity></fetch>
        """)?.Id;

    private RecordInfo Info(CoachedRecord record) => new()
    {
        Table = record.Reference.Table,
        Id = record.Reference.Id.ToString(),
        Name = record.Name,
        Stage = record.StageName,
        StageValue = record.Stage,
        Value = record.Value,
        CurrencySymbol = record.CurrencySymbol,
        CloseDate = Json.Day(record.CloseDate),
        NextStep = NextStep(record.Reference.Id),
        RepId = record.Owner?.Id.ToString() ?? "",
        RepName = record.Owner?.Name ?? "",
        Account = record.AccountName,
    };

    private NextStepInfo? NextStep(Guid recordId) => step.Caller.Run($"""
        <fetch top="1"><entity name="{ActivityPointer.EntityLogicalName}">
          {Fetch.Columns(ActivityRow.Subject, ActivityRow.ScheduledEnd)}
          <order attribute="{ActivityRow.ScheduledEnd}" />
          <filter>
            <condition attribute="{ActivityRow.RegardingObjectId}" operator="eq" value="{recordId}" />
            <condition attribute="{ActivityRow.StateCode}" operator="in">
              <value>{(int)activitypointer_statecode.Open}</value><value>{(int)activitypointer_statecode.Scheduled}</value>
            </condition>
            <condition attribute="{ActivityRow.ScheduledEnd}" operator="not-null" />
            <condition attribute="{ActivityRow.ActivityTypeCode}" operator="in">
              <value>{PhoneCall.EntityLogicalName}</value><value>{Appointment.EntityLogicalName}</value>
              <value>{Platform.Model.Task.EntityLogicalName}</value><value>{Email.EntityLogicalName}</value>
            </condition>
          </filter>
        </entity></fetch>
        """).Select(row => new NextStepInfo { Subject = row.Text(ActivityRow.Subject) ?? "", Due = Json.Day(row.Date(ActivityRow.ScheduledEnd)) }).FirstOrDefault();

    private LastConversationInfo? LastConversation(Guid recordId)
    {
        var last = step.Caller.RunOne($"""
            <fetch top="1"><entity name="{coach_conversation.EntityLogicalName}">
              {Fetch.Columns(ConversationRow.Subject, ConversationRow.ActualEnd)}
              <order attribute="{ConversationRow.ActualEnd}" descending="true" />
              <filter>
                <condition attribute="{ConversationRow.RegardingObjectId}" operator="eq" value="{recordId}" />
                <condition attribute="{ConversationRow.StateCode}" operator="eq" value="{(int)coach_conversation_statecode.Completed}" />
              </filter>
            </entity></fetch>
            """);
        return last is null ? null : new LastConversationInfo
        {
            Id = last.Id.ToString(),
            Subject = last.Text(ConversationRow.Subject) ?? "",
            On = Json.Day(last.Date(ConversationRow.ActualEnd)) ?? "",
            Commitments = Commitments(last.Id),
        };
    }

    private List<CommitmentInfo> Commitments(Guid conversationId)
    {
        var tasks = step.Caller.Run($"""
            <fetch><entity name="{Platform.Model.Task.EntityLogicalName}">
              {Fetch.Columns(TaskRow.ActivityId, TaskRow.Subject, TaskRow.coach_due, TaskRow.StateCode, TaskRow.OwnerId)}
              <order attribute="{TaskRow.coach_due}" />
              <filter><condition attribute="{TaskRow.coach_conversationid}" operator="eq" value="{conversationId}" /></filter>
            </entity></fetch>
            """).ToList();
        // The day is over when it is over for who made the commitment.
        var zones = TimeZones.Of(step.System, tasks.Select(task => task.Id(TaskRow.OwnerId)).OfType<Guid>().Distinct());
        return [.. tasks.Select(task => Commitment(task, zones.TryGetValue(task.Id(TaskRow.OwnerId) ?? Guid.Empty, out var zone) ? zone : TimeZoneInfo.Utc))];
    }

    private CommitmentInfo Commitment(Entity task, TimeZoneInfo zone) => new()
    {
        Id = task.Id.ToString(),
        Subject = task.Text(TaskRow.Subject) ?? "",
        Due = Json.Day(task.Date(TaskRow.coach_due)),
        State = CommitmentState.Of(
            task.Choice(TaskRow.StateCode) == (int)task_statecode.Completed,
            task.Choice(TaskRow.StateCode) == (int)task_statecode.Canceled,
            task.Date(TaskRow.coach_due),
            LocalCalendar.DayOf(step.Now, zone)),
    };
}
