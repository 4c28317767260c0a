using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>Excuses an occurrence, as the caller: whoever may not cancel the conversation cannot excuse it either.</summary>
internal sealed class SlotExcuse(Step step)
{
    public void Excuse(Guid conversationId, string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason)) throw new RefusedException(RhythmRefusals.NoReason);
        var subject = Read(step.Caller, conversationId, ConversationRow.Subject)?.Text(ConversationRow.Subject) ?? throw new RefusedException(RhythmRefusals.NoSlot(conversationId));
        step.Caller.Update(new Entity(coach_conversation.EntityLogicalName, conversationId)
        {
            [ConversationRow.coach_excuse] = reason!.Trim(),
            [ConversationRow.StateCode] = new OptionSetValue((int)ConversationState.Canceled),
        });

        // One that was missed by now is cancelled, and missed all the same: that is not what was asked for, and nothing of it stays.
        if (Read(step.System, conversationId, ConversationRow.coach_kept)?.Choice(ConversationRow.coach_kept) != (int)SlotState.Excused) throw new RefusedException(RhythmRefusals.MissedAlready(subject));
    }

    private static Entity? Read(IOrganizationService service, Guid conversationId, string column) => service.RunOne($"""
        <fetch><entity name="{coach_conversation.EntityLogicalName}">
          {Fetch.Columns(column)}
          <filter>
            <condition attribute="{ConversationRow.ActivityId}" operator="eq" value="{conversationId}" />
            <condition attribute="{ConversationRow.coach_rhythmid}" operator="not-null" />
          </filter>
        </entity></fetch>
        """);
}
