using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>
/// What follows once an occurrence was moved, completed or cancelled. What was missed until then is said first: a later move of the next one
/// does not take it back.
/// </summary>
internal sealed class SlotFollowUp(Step step, RhythmRoutines routines)
{
    public void Run()
    {
        if (step.Before is not { } before || before.Id(ConversationRow.coach_rhythmid) is not { } rhythmId) return;
        var wasMoved = step.Sent.Date(ConversationRow.ScheduledStart) is { } start && start != before.Date(ConversationRow.ScheduledStart);
        var next = (ConversationState?)step.Sent.Choice(ConversationRow.StateCode);
        var isEnded = next is ConversationState.Completed or ConversationState.Canceled && next != SlotRows.Of(before).State;
        if (!wasMoved && !isEnded) return;

        var store = new RhythmStore(step.System);
        if (store.Find(rhythmId) is not { } found) return;
        var rhythm = found.AsFarAsReadable();

        // As it was a moment ago: whether it is missed was decided before what happens now.
        var slot = SlotRows.Of(before);
        var settled = routines.Settle(rhythm, slot).FirstOrDefault(each => each.Id == slot.Id) ?? slot;
        var clock = rhythm.ClockAt(step.Now);
        if (wasMoved && step.Sent.Date(ConversationRow.ScheduledStart) is { } to) settled = SlotVerdict.Moved(settled, to, clock);
        if (isEnded) settled = next == ConversationState.Completed ? SlotVerdict.Completed(settled, clock) : SlotVerdict.Excused(settled, clock);
        if (settled.Kept != slot.Kept || settled.Day != slot.Day) store.Settle(settled);
        if (rhythm == found) routines.Advance(rhythm with { AdvancedOn = clock.Today });
    }
}
