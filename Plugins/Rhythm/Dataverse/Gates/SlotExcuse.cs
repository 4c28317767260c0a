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
        var row = step.Caller.RunOne($"""
            <fetch><entity name="{coach_conversation.EntityLogicalName}">
              {Fetch.Columns([.. SlotRows.Columns, ConversationRow.Subject])}
              <filter>
                <condition attribute="{ConversationRow.ActivityId}" operator="eq" value="{conversationId}" />
                <condition attribute="{ConversationRow.coach_rhythmid}" operator="not-null" />
              </filter>
            </entity></fetch>
            """) ?? throw new RefusedException(RhythmRefusals.NoSlot(conversationId));
        if (IsMissed(row)) throw new RefusedException(RhythmRefusals.MissedAlready(row.Text(ConversationRow.Subject) ?? ""));

        step.Caller.Update(new Entity(coach_conversation.EntityLogicalName, conversationId)
        {
            [ConversationRow.coach_excuse] = reason!.Trim(),
            [ConversationRow.StateCode] = new OptionSetValue((int)ConversationState.Canceled),
        });
    }

    /// <summary>By now, whether or not anybody has said so yet.</summary>
    private bool IsMissed(Entity row)
    {
        var slot = SlotRows.Of(row);
        if (slot.Kept != SlotState.Coming || new RhythmStore(step.System).Find(row.Id(ConversationRow.coach_rhythmid) ?? Guid.Empty) is not { } rhythm) return slot.Kept == SlotState.Missed;
        return step.Rhythms().Settle(rhythm.AsFarAsReadable(), slot).Any(each => each.Id == slot.Id && each.Kept == SlotState.Missed);
    }
}
