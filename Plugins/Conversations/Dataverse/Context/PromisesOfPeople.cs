using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>What several people promised in conversations: what is open, and what was decided lately. As the system: only what becomes of it is shown.</summary>
internal sealed class PromisesOfPeople(Step step)
{
    /// <param name="people">Of these.</param>
    /// <param name="since">What was done or dropped before is left out.</param>
    public ILookup<Guid, Commitment> Of(IReadOnlyCollection<Guid> people, DateTime since) => (people.Count == 0 ? [] : step.System.RunAll(Fetch.Template($"""
        <fetch><entity name="{Platform.Model.Task.EntityLogicalName}">
          {Fetch.Columns(CommitmentRows.Columns)}
          <order attribute="{TaskRow.ActivityId}" />
          <filter>
            <condition attribute="{TaskRow.coach_conversationid}" operator="not-null" />
            <filter type="or">
              <condition attribute="{TaskRow.StateCode}" operator="eq" value="{(int)task_statecode.Open}" />
              <condition attribute="{TaskRow.ActualEnd}" operator="ge" value="{since:yyyy-MM-ddTHH:mm:ssZ}" />
              <condition attribute="{TaskRow.ActualEnd}" operator="null" />
            </filter>
            {Fetch.In(TaskRow.OwnerId, people)}
          </filter>
          {CommitmentRows.Zone}
        </entity></fetch>
        """))).Select(CommitmentRows.Of).ToLookup(promise => promise.OwnerId ?? Guid.Empty);
}
