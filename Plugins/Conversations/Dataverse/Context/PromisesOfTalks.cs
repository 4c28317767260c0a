using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>What was promised in some conversations: of those that the caller holds by both sides, of others as far as the caller may read it.</summary>
internal sealed class PromisesOfTalks(Step step)
{
    public List<PromiseInfo> Of(IReadOnlyCollection<Guid> conversationIds, bool areOwn) => conversationIds.Count == 0 ? [] :
    [
        .. (areOwn ? step.System : step.Caller).RunAll(Fetch.Template($"""
            <fetch><entity name="{Platform.Model.Task.EntityLogicalName}">
              {Fetch.Columns(CommitmentRows.Columns)}
              <order attribute="{TaskRow.CreatedOn}" />
              <order attribute="{TaskRow.ActivityId}" />
              <link-entity name="{coach_conversation.EntityLogicalName}" from="{ConversationRow.ActivityId}" to="{TaskRow.coach_conversationid}" alias="talk">
                <filter>
                  {Fetch.In(ConversationRow.ActivityId, conversationIds)}
                  {new Fetch.Parts(areOwn ? [Fetch.In(ConversationRow.coach_managerid, [step.UserId])] : [])}
                </filter>
              </link-entity>
              {CommitmentRows.Zone}
            </entity></fetch>
            """)).Select(row => EarlierTalks.Info(CommitmentRows.Of(row), step.Now)),
    ];
}
