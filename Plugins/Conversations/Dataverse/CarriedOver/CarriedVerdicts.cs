using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>
/// Verdicts of version 1.0, which stood on the conversation, where everybody who reads activities reads them. Each becomes feedback of its
/// rep. One whose rep cannot own it, being disabled or without a coaching role, stays where it is until that changes.
/// </summary>
internal sealed class CarriedVerdicts(IOrganizationService service)
{
    private readonly Dictionary<Guid, bool> owners = [];

    public CarriedPart Carry(int most)
    {
        var kept = 0;
        var found = new List<Entity>();
        foreach (var row in Given())
        {
            if (row.Id(ConversationRow.coach_repid) is not { } rep || !MayOwn(rep)) kept++;
            else found.Add(row);
            if (found.Count == most) break;
        }

        foreach (var row in found) Carry(row);
        var isFull = found.Count == most;
        return new CarriedPart(found.Count + (isFull ? 0 : Clear(most)), kept, isFull);
    }

    private void Carry(Entity row)
    {
        service.Create(new Entity(coach_feedback.EntityLogicalName)
        {
            [FeedbackRow.coach_name] = row.Text(ConversationRow.Subject),
            [FeedbackRow.coach_conversationid] = new EntityReference(coach_conversation.EntityLogicalName, row.Id),
            [FeedbackRow.coach_verdict] = row.Value(ConversationRow.coach_verdict),
            [FeedbackRow.coach_text] = row.Text(ConversationRow.coach_verdicttext),
            [FeedbackRow.coach_on] = row.Date(ConversationRow.coach_verdicton) ?? row.Date(ConversationRow.ModifiedOn),
            [FeedbackRow.OwnerId] = new EntityReference(SystemUser.EntityLogicalName, row.Id(ConversationRow.coach_repid)!.Value),
        });
        Forget(row.Id);
    }

    /// <summary>Where the rep has judged again since, what was said then is superseded, as it always was.</summary>
    private int Clear(int most)
    {
        var said = service.RunAll(Fetch.Text($"""
            <fetch><entity name="{coach_conversation.EntityLogicalName}">
              {Fetch.Columns(ConversationRow.ActivityId)}
              <filter><condition attribute="{ConversationRow.coach_verdicttext}" operator="not-null" /></filter>
              <link-entity name="{coach_feedback.EntityLogicalName}" from="{FeedbackRow.coach_conversationid}" to="{ConversationRow.ActivityId}" />
            </entity></fetch>
            """)).Take(most).ToList();
        foreach (var row in said) Forget(row.Id);
        return said.Count;
    }

    private void Forget(Guid conversation) => service.Update(new Entity(coach_conversation.EntityLogicalName, conversation) { [ConversationRow.coach_verdicttext] = null });

    private IEnumerable<Entity> Given() => service.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_conversation.EntityLogicalName}">
          {Fetch.Columns(ConversationRow.Subject, ConversationRow.coach_repid, ConversationRow.coach_verdict, ConversationRow.coach_verdicton, ConversationRow.coach_verdicttext, ConversationRow.ModifiedOn)}
          <filter>
            {Fetch.In(ConversationRow.coach_verdict, Judgement.Allowed.Select(verdict => (int)verdict))}
            <condition entityname="feedback" attribute="{FeedbackRow.coach_feedbackid}" operator="null" />
          </filter>
          <link-entity name="{coach_feedback.EntityLogicalName}" from="{FeedbackRow.coach_conversationid}" to="{ConversationRow.ActivityId}" link-type="outer" alias="feedback" />
        </entity></fetch>
        """));

    private bool MayOwn(Guid rep) => owners.TryGetValue(rep, out var may) ? may : owners[rep] = Rights.MayOwn(service, rep, coach_feedback.EntitySchemaName);
}
