using CoachingExtensions.Alignment;
using CoachingExtensions.Execution;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>What the pane shows for a record, as the caller may see it: a fixed number of queries.</summary>
internal sealed class CoachingContextReader(Step step)
{
    public string Of(string table, Guid id)
    {
        var record = new CoachedRecord(step, table, id);
        var targets = new RecordTargets(step).Of(record);
        var templates = Templates.For(table, step.System);
        var diagnoses = targets.Select(target => (Diagnosis)target.Diagnosis).ToList();
        var suggestion = Suggestion.Of(templates, table, record.Stage, record.StageName, diagnoses);
        return Json.Of(new CoachingContext
        {
            Record = Info(record),
            Targets = targets,
            LastConversation = LastConversation(id),
            OpenConversationId = OpenConversation(step, id)?.ToString(),
            Suggestion = suggestion is null ? null : new SuggestionInfo
            {
                TemplateId = suggestion.Template.Id.ToString(),
                TemplateName = suggestion.Template.Name,
                Reason = suggestion.Reason,
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
        <fetch top="1"><entity name="coach_conversation"><attribute name="activityid" />
          <order attribute="createdon" descending="true" />
          <filter>
            <condition attribute="regardingobjectid" operator="eq" value="{recordId}" />
            <condition attribute="coach_managerid" operator="eq" value="{step.Context.UserId}" />
            <condition attribute="statecode" operator="eq" value="0" />
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
        Account = record.Account,
    };

    private NextStepInfo? NextStep(Guid recordId) => step.Caller.Run($"""
        <fetch top="1"><entity name="activitypointer"><attribute name="subject" /><attribute name="scheduledend" />
          <order attribute="scheduledend" />
          <filter>
            <condition attribute="regardingobjectid" operator="eq" value="{recordId}" />
            <condition attribute="statecode" operator="in"><value>0</value><value>3</value></condition>
            <condition attribute="scheduledend" operator="not-null" />
            <condition attribute="activitytypecode" operator="in"><value>phonecall</value><value>appointment</value><value>task</value><value>email</value></condition>
          </filter>
        </entity></fetch>
        """).Select(row => new NextStepInfo { Subject = row.Text("subject") ?? "", Due = Json.Day(row.Date("scheduledend")) }).FirstOrDefault();

    private LastConversationInfo? LastConversation(Guid recordId)
    {
        var last = step.Caller.RunOne($"""
            <fetch top="1"><entity name="coach_conversation"><attribute name="subject" /><attribute name="actualend" />
              <order attribute="actualend" descending="true" />
              <filter>
                <condition attribute="regardingobjectid" operator="eq" value="{recordId}" />
                <condition attribute="statecode" operator="eq" value="1" />
              </filter>
            </entity></fetch>
            """);
        return last is null ? null : new LastConversationInfo
        {
            Id = last.Id.ToString(),
            Subject = last.Text("subject") ?? "",
            On = Json.Day(last.Date("actualend")) ?? "",
            Commitments = [.. step.Caller.Run($"""
                <fetch><entity name="task"><attribute name="activityid" /><attribute name="subject" /><attribute name="scheduledend" /><attribute name="statecode" />
                  <order attribute="scheduledend" />
                  <filter><condition attribute="coach_conversationid" operator="eq" value="{last.Id}" /></filter>
                </entity></fetch>
                """).Select(Commitment)],
        };
    }

    private CommitmentInfo Commitment(Entity task) => new()
    {
        Id = task.Id.ToString(),
        Subject = task.Text("subject") ?? "",
        Due = Json.Day(task.Date("scheduledend")),
        State = CommitmentState.Of(task.Choice("statecode") == 1, task.Choice("statecode") == 2, task.Date("scheduledend"), step.Now),
    };
}
