using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>What was promised in the conversations that belong together.</summary>
internal sealed class Promises(Step step)
{
    /// <summary>
    /// All of them, and those of the conversation that is going on. The two see the promises of both sides, whoever's tasks they
    /// are; who coaches beside the manager those of this conversation alone; anybody else those that they may read.
    /// </summary>
    /// <param name="record">What the conversations were about.</param>
    /// <param name="managers">Those whose conversations count.</param>
    /// <param name="repId">With whom.</param>
    /// <param name="current">The conversation that is going on.</param>
    public IReadOnlyList<Commitment> Of(CoachedRecord record, IReadOnlyCollection<Guid> managers, Guid? repId, Conversation? current)
    {
        var isTheirs = repId == step.UserId || (managers.Count == 1 && managers.Contains(step.UserId));
        return !isTheirs && current?.HasPart(step.UserId) == true
            ? new AgendaStore(step.System).CommitmentsOf(current.Id)
            : Read(isTheirs ? step.System : step.Caller, record, managers, repId, current);
    }

    private static IReadOnlyList<Commitment> Read(IOrganizationService service, CoachedRecord record, IReadOnlyCollection<Guid> managers, Guid? repId, Conversation? current) =>
        [.. service.RunAll(Fetch.Template($"""
            <fetch><entity name="{Platform.Model.Task.EntityLogicalName}">
              {Fetch.Columns(CommitmentRows.Columns)}
              <order attribute="{TaskRow.ActivityId}" />
              <link-entity name="{coach_conversation.EntityLogicalName}" from="{ConversationRow.ActivityId}" to="{TaskRow.coach_conversationid}" alias="talk">
                <filter type="or">
                  {new Fetch.Parts(current is null ? [] : [Fetch.In(ConversationRow.ActivityId, [current.Id])])}
                  <filter>
                    {HeldConversations.About(record, repId)}
                    {new Fetch.Parts(managers.Count > 0 ? [Fetch.In(ConversationRow.coach_managerid, managers)] : [])}
                    {new Fetch.Parts(repId is { } rep ? [Fetch.In(ConversationRow.coach_repid, [rep])] : [])}
                  </filter>
                </filter>
              </link-entity>
              {CommitmentRows.Zone}
            </entity></fetch>
            """)).Select(CommitmentRows.Of)];
}
