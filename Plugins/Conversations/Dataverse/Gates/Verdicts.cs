using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>What follows from a verdict, and from a change of those it is between.</summary>
internal sealed class Verdicts(Step step)
{
    /// <summary>A rep has judged: the conversation shows it, the question is gone, and the manager can read it.</summary>
    public void Given()
    {
        var conversationId = step.RowAfter().Id(FeedbackRow.coach_conversationid) ?? Guid.Empty;
        // Carried over from an earlier version: it shows already, and is no news.
        if (step.IsOwnWork)
        {
            if (new ConversationStore(step).Find(conversationId)?.ManagerId is { } then) step.System.Grant(step.Row, then, AccessRights.ReadAccess);
            return;
        }

        var row = new Entity(coach_conversation.EntityLogicalName, conversationId) { [ConversationRow.coach_verdicton] = step.Now };
        if (step.Target.Choice(FeedbackRow.coach_verdict) is { } verdict) row[ConversationRow.coach_verdict] = new OptionSetValue(verdict);
        step.System.Update(row);
        new Bell(step).Silence(step.UserId);
        if (new ConversationStore(step).Find(conversationId)?.ManagerId is not { } manager) return;

        if (step.Is("Create")) step.System.Grant(step.Row, manager, AccessRights.ReadAccess);
        new VerdictNews(step).Tell(manager);
    }

    /// <summary>What one rep has said is not said by another: it is taken back.</summary>
    public void TakeBack()
    {
        if (FeedbackRows.Of(step.System, step.Row.Id) is { } given) step.System.Delete(given.LogicalName, given.Id);
        step.System.Update(new Entity(coach_conversation.EntityLogicalName, step.Row.Id)
        {
            [ConversationRow.coach_verdict] = new OptionSetValue((int)Verdict.NotGiven),
            [ConversationRow.coach_verdicton] = null,
        });
    }

    /// <summary>Another manager: the one reads it no longer, the other does.</summary>
    public void HandOver(Guid? from, Guid? to)
    {
        if (FeedbackRows.Of(step.System, step.Row.Id) is not { } given) return;

        var row = new RecordReference(given.LogicalName, given.Id);
        if (from is { } before) step.System.Revoke(row, before);
        if (to is { } after) step.System.Grant(row, after, AccessRights.ReadAccess);
    }
}
