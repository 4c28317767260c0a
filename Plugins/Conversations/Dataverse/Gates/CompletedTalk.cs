using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>What a conversation has once it is completed, whoever completes it in whatever way.</summary>
internal sealed class CompletedTalk(Step step)
{
    public void Settle(Conversation conversation)
    {
        var row = step.Sent;
        if (step.After(ConversationRow.ActualEnd) is not DateTime end) row[ConversationRow.ActualEnd] = end = step.Now;
        if (step.After(ConversationRow.ActualDurationMinutes) is null) row[ConversationRow.ActualDurationMinutes] = Minutes.Otherwise(conversation, Usual(conversation), end);
        row[ConversationRow.coach_offplan] = Plans.AreOff(step, conversation.About is { } about ? new RecordStore(step.System).Find(about) : null);
    }

    private int? Usual(Conversation conversation) => conversation.TemplateId is not { } template ? null : step.System.RunOne($"""
        <fetch><entity name="{coach_template.EntityLogicalName}">
          {Fetch.Columns(TemplateRow.coach_minutes)}
          <filter><condition attribute="{TemplateRow.coach_templateid}" operator="eq" value="{template}" /></filter>
        </entity></fetch>
        """)?.Choice(TemplateRow.coach_minutes);
}
