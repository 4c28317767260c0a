using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>What follows once a conversation has changed: the rep is asked, and what was said goes with those it is between.</summary>
internal sealed class ConversationFollowUp(Step step)
{
    public void Run()
    {
        var isRepChanged = Changes(ConversationRow.coach_repid);
        if (isRepChanged)
        {
            new Verdicts(step).TakeBack();
            new Bell(step).Silence(step.Before?.Id(ConversationRow.coach_repid));
        }

        var points = new PointFollowUp(step);
        // What was begun and is discarded is planned again, and nothing was discussed in it.
        var isNotHeld = IsNow(ConversationState.Canceled) || IsNow(ConversationState.Scheduled);
        if (isRepChanged || Changes(ConversationRow.coach_managerid) || isNotHeld) points.Untick();
        else if (IsNow(ConversationState.Completed)) points.Discuss();

        if (Changes(ConversationRow.coach_managerid)) new Verdicts(step).HandOver(step.Before?.Id(ConversationRow.coach_managerid), step.Sent.Id(ConversationRow.coach_managerid));
        if (!isRepChanged && !IsNow(ConversationState.Completed)) return;

        if (new ConversationStore(step).Find(step.Row.Id) is { State: ConversationState.Completed } conversation) new Bell(step).Ask(conversation);
    }

    private bool Changes(string column) => step.Sent.Contains(column) && !Rows.Same(step.Sent[column], step.Before?.Value(column));

    private bool IsNow(ConversationState state) => Changes(ConversationRow.StateCode) && (ConversationState?)step.Sent.Choice(ConversationRow.StateCode) == state;
}
