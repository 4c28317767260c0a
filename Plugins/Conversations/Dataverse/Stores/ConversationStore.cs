using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Conversations in Dataverse. What is written here passes the same gates as what anybody writes.</summary>
internal sealed class ConversationStore(Step step) : IConversations
{
    private const int LongestSubject = 400;

    public Conversation? Find(Guid id) => Find(step.System, id);

    public Conversation? FindReadable(Guid id) => Find(step.Caller, id);

    public IReadOnlyList<Conversation> WaitingAbout(CoachedRecord record) => ConversationRows.Of(step.Caller.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_conversation.EntityLogicalName}">
          {Fetch.Columns(ConversationRows.Columns)}
          <order attribute="{ConversationRow.ActivityId}" />
          <filter>
            <condition attribute="{ConversationRow.RegardingObjectId}" operator="eq" value="{record.Regards?.Id}" />
            <condition attribute="{ConversationRow.StateCode}" operator="in">
              <value>{(int)ConversationState.Open}</value><value>{(int)ConversationState.Scheduled}</value>
            </condition>
          </filter>
          {ConversationRows.Coaches}
        </entity></fetch>
        """)));

    /// <summary>Those that are going on in which somebody coaches.</summary>
    public IReadOnlyCollection<Guid> CoachedBy(Guid userId) => [.. step.System.RunAll(Fetch.Template($"""
        <fetch distinct="true"><entity name="{coach_conversation.EntityLogicalName}">
          {Fetch.Columns(ConversationRow.ActivityId)}
          <order attribute="{ConversationRow.ActivityId}" />
          <filter>
            <condition attribute="{ConversationRow.StateCode}" operator="eq" value="{(int)ConversationState.Open}" />
            <filter type="or">
              <condition attribute="{ConversationRow.coach_managerid}" operator="eq" value="{userId}" />
              <condition entityname="beside" attribute="{PartyRow.ActivityPartyId}" operator="not-null" />
            </filter>
          </filter>
          <link-entity name="{ActivityParty.EntityLogicalName}" from="{PartyRow.ActivityId}" to="{ConversationRow.ActivityId}" link-type="outer" alias="beside">
            <filter>
              <condition attribute="{PartyRow.PartyId}" operator="eq" value="{userId}" />
              <condition attribute="{PartyRow.ParticipationTypeMask}" operator="eq" value="{(int)activityparty_participationtypemask.RequiredAttendee}" />
            </filter>
          </link-entity>
        </entity></fetch>
        """)).Select(row => row.Id)];

    public Guid Start(CoachedRecord record, TemplateChoice template) => step.Caller.Create(new Entity(coach_conversation.EntityLogicalName)
    {
        [ConversationRow.Subject] = $"{template.Name} · {record.Name}".ShortenedTo(LongestSubject),
        [ConversationRow.RegardingObjectId] = record.Regards is { } regards ? new EntityReference(regards.Table, regards.Id) : null,
        [ConversationRow.coach_appointmentid] = record.Kind == RecordKind.Appointment ? new EntityReference(Appointment.EntityLogicalName, record.Reference.Id) : null,
        [ConversationRow.coach_repid] = record.RepId is { } rep ? new EntityReference(SystemUser.EntityLogicalName, rep) : null,
        [ConversationRow.coach_templateid] = new EntityReference(coach_template.EntityLogicalName, template.Id),
        [ConversationRow.coach_type] = new OptionSetValue((int)template.Type),
        [ConversationRow.ScheduledStart] = step.Now,
        [ConversationRow.ActualStart] = step.Now,
    });

    public void Begin(Conversation conversation, TemplateChoice? template)
    {
        var row = new Entity(coach_conversation.EntityLogicalName, conversation.Id)
        {
            [ConversationRow.ActualStart] = step.Now,
            [ConversationRow.StateCode] = new OptionSetValue((int)ConversationState.Open),
        };
        if (template is not null)
        {
            row[ConversationRow.coach_templateid] = new EntityReference(coach_template.EntityLogicalName, template.Id);
            row[ConversationRow.coach_type] = new OptionSetValue((int)template.Type);
        }

        step.Caller.Update(row);
    }

    public void HoldIn(Guid id, Guid reviewId) => step.System.Update(new Entity(coach_conversation.EntityLogicalName, id)
    {
        [ConversationRow.coach_pipelinereviewid] = new EntityReference(coach_pipelinereview.EntityLogicalName, reviewId),
    });

    public void Complete(Guid id, int? minutes)
    {
        var row = new Entity(coach_conversation.EntityLogicalName, id) { [ConversationRow.StateCode] = new OptionSetValue((int)ConversationState.Completed) };
        if (minutes is { } claimed) row[ConversationRow.ActualDurationMinutes] = claimed;
        step.Caller.Update(row);
    }

    public bool IsUsed(Guid id)
    {
        var agenda = new AgendaStore(step.System);
        return agenda.AnswersOf(id).Count > 0 || agenda.CommitmentsOf(id).Count > 0;
    }

    public void PlanAgain(Guid id) => step.Caller.Update(new Entity(coach_conversation.EntityLogicalName, id)
    {
        [ConversationRow.ActualStart] = null,
        [ConversationRow.StateCode] = new OptionSetValue((int)ConversationState.Scheduled),
    });

    public void Remove(Guid id) => step.System.Delete(coach_conversation.EntityLogicalName, id);

    public void Judge(Guid id, int verdict, string? words)
    {
        var row = new Entity(coach_feedback.EntityLogicalName)
        {
            [FeedbackRow.coach_verdict] = new OptionSetValue(verdict),
            [FeedbackRow.coach_text] = words,
        };
        if (FeedbackRows.Of(step.Caller, id) is { } given)
        {
            row.Id = given.Id;
            step.Caller.Update(row);
            return;
        }

        row[FeedbackRow.coach_conversationid] = new EntityReference(coach_conversation.EntityLogicalName, id);
        step.Caller.Create(row);
    }

    private static Conversation? Find(IOrganizationService service, Guid id)
    {
        var found = ConversationRows.Of(service.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_conversation.EntityLogicalName}">
              {Fetch.Columns(ConversationRows.Columns)}
              <order attribute="{ConversationRow.ActivityId}" />
              <filter><condition attribute="{ConversationRow.ActivityId}" operator="eq" value="{id}" /></filter>
              {ConversationRows.Coaches}
            </entity></fetch>
            """)));
        return found.Count > 0 ? found[0] : null;
    }
}
