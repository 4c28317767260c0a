using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>What nobody may do to an occurrence of a rhythm, by whatever way.</summary>
internal sealed class SlotGate(Step step)
{
    private string Subject => step.Before?.Text(ConversationRow.Subject) ?? "";

    public void Demand()
    {
        if (step.IsOwnWork || Cascade.Brought(step.Context) || step.Before?.Id(ConversationRow.coach_rhythmid) is not { } rhythmId) return;

        if (step.Is("Delete")) throw new RefusedException(RhythmRefusals.NotDeleted(Subject));
        var slot = SlotRows.Of(step.Before);
        if (step.Sent.Choice(ConversationRow.StateCode) is { } state && (ConversationState)state != slot.State) DemandState(slot, (ConversationState)state);
        if (step.Sent.Contains(ConversationRow.coach_excuse) && slot.Kept == SlotState.Excused && string.IsNullOrWhiteSpace(step.Sent.Text(ConversationRow.coach_excuse)))
        {
            throw new RefusedException(RhythmRefusals.NeedsExcuse(Subject));
        }

        if (step.Sent.Contains(ConversationRow.ScheduledStart)) DemandMove(slot, rhythmId);
    }

    private void DemandState(Slot slot, ConversationState next)
    {
        if (slot.State == ConversationState.Canceled && slot.Kept == SlotState.Excused) throw new RefusedException(RhythmRefusals.ExcusedStays(Subject));
        if (next == ConversationState.Canceled && string.IsNullOrWhiteSpace(step.After(ConversationRow.coach_excuse) as string)) throw new RefusedException(RhythmRefusals.NeedsExcuse(Subject));
    }

    private void DemandMove(Slot slot, Guid rhythmId)
    {
        if (step.Sent.Date(ConversationRow.ScheduledStart) is not { } start) throw new RefusedException(RhythmRefusals.MovedToNowhere(Subject));
        if (start == slot.Start || slot.State != ConversationState.Scheduled || new RhythmStore(step.System).Find(rhythmId) is not { } rhythm) return;

        var day = LocalCalendar.DayOf(start, rhythm.Zone);
        if (day < LocalCalendar.DayOf(step.Now, rhythm.Zone)) throw new RefusedException(RhythmRefusals.MovedToThePast(Subject, day));
    }
}
