using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>
/// The verdict is the rep's alone, by whatever message it comes. No role and no privilege lets anybody else write it, the
/// product neither; it only carries over what an earlier version kept elsewhere, and takes one back when the conversation turns out to have been another rep's.
/// </summary>
internal sealed class FeedbackGate(Step step)
{
    public void DemandCreatable()
    {
        // Only what a rep has said in an earlier version is written by the product: CarriedVerdicts looks for nothing else.
        if (step.IsOwnWork) return;

        var conversation = Demand(step.Target.Id(FeedbackRow.coach_conversationid) ?? Guid.Empty);
        DemandVerdict(step.Target.Choice(FeedbackRow.coach_verdict));
        Settle(conversation);
        step.Target[FeedbackRow.OwnerId] = new EntityReference(SystemUser.EntityLogicalName, step.UserId);
    }

    public void DemandChangeable()
    {
        var conversation = Demand(step.Before?.Id(FeedbackRow.coach_conversationid) ?? Guid.Empty);
        if (Moves(FeedbackRow.coach_conversationid) || Moves(FeedbackRow.OwnerId) || Moves(FeedbackRow.statecode))
        {
            throw new RefusedException(Refusals.VerdictMoved);
        }

        if (step.Sent.Contains(FeedbackRow.coach_verdict)) DemandVerdict(step.Sent.Choice(FeedbackRow.coach_verdict));
        Settle(conversation);
    }

    /// <summary>Deleting, assigning and sharing by people; the product may.</summary>
    public void DemandProduct()
    {
        if (!step.IsOwnWork) throw new RefusedException(Refusals.VerdictTakenBack);
    }

    private Conversation Demand(Guid conversationId)
    {
        var conversation = new ConversationStore(step).Find(conversationId);
        return Judgement.Problem(conversationId, conversation, step.UserId) is { } problem ? throw new RefusedException(problem) : conversation!;
    }

    private static void DemandVerdict(int? verdict)
    {
        if (Judgement.Problem(verdict) is { } problem) throw new RefusedException(problem);
    }

    private void Settle(Conversation conversation)
    {
        step.Sent[FeedbackRow.coach_name] = conversation.Subject;
        step.Sent[FeedbackRow.coach_on] = step.Now;
    }

    private bool Moves(string column) => step.Sent.Contains(column) && !Rows.Same(step.Sent[column], step.Before?.Value(column));
}
