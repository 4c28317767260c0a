using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>What follows once an occurrence was moved, completed or cancelled.</summary>
internal sealed class SlotFollowUp(Step step)
{
    public void Run()
    {
        if (step.Before is not { } before || before.Id(ConversationRow.coach_rhythmid) is not { } rhythmId) return;
        var wasMoved = step.Sent.Date(ConversationRow.ScheduledStart) is { } start && start != before.Date(ConversationRow.ScheduledStart);
        var next = (ConversationState?)step.Sent.Choice(ConversationRow.StateCode);
        var isEnded = next is ConversationState.Completed or ConversationState.Canceled && next != SlotRows.Of(before).State;
        if (!wasMoved && !isEnded) return;

        if (new RhythmStore(step.System).Find(rhythmId) is not { } rhythm) return;

        step.Rhythms().Change(rhythm, SlotRows.Of(before), (slot, clock) =>
        {
            if (step.Sent.Date(ConversationRow.ScheduledStart) is { } to && wasMoved) slot = SlotVerdict.Moved(slot, to, clock);
            if (!isEnded) return slot;
            return next == ConversationState.Completed ? SlotVerdict.Completed(slot, clock) : SlotVerdict.Excused(slot, clock);
        });
    }
}
