using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Reminds people of what they promised for tomorrow. Running it again changes nothing; what is done meanwhile is no longer said.</summary>
internal sealed class PromiseReminder(Step step)
{
    /// <summary>Nowhere is the calendar further apart.</summary>
    private const int DaysAround = 3;

    private readonly DailyNotice notice = new(step.System, step.Now, "promises", Notices.PromiseDue);

    /// <summary>Whoever promised something for tomorrow is reminded; who has nothing left for tomorrow is not any more.</summary>
    /// <param name="people">Of these.</param>
    public void Remind(IReadOnlyCollection<Guid> people)
    {
        var due = Due(people);
        foreach (var person in due) notice.Follow(person.Key, Text(person.Value));
        foreach (var person in notice.Called(people).Where(person => !due.ContainsKey(person))) notice.Follow(person, null);
    }

    /// <summary>Something of this person was done, moved, handed over or given up.</summary>
    public void Shorten(Guid personId) => notice.Shorten(personId, () => Due([personId]).TryGetValue(personId, out var promises) ? Text(promises) : null);

    private static NoticeText Text(IReadOnlyList<string> promises) => new(Notices.Due(promises), Pages.Week);

    private IReadOnlyDictionary<Guid, IReadOnlyList<string>> Due(IReadOnlyCollection<Guid> people) => PromisesDue.Tomorrow(
        step.System.RunAll(Fetch.Template($"""
            <fetch><entity name="{Platform.Model.Task.EntityLogicalName}">
              {Fetch.Columns(CommitmentRows.Columns)}
              <order attribute="{TaskRow.ActivityId}" />
              <filter>
                <condition attribute="{TaskRow.coach_conversationid}" operator="not-null" />
                <condition attribute="{TaskRow.StateCode}" operator="eq" value="{(int)task_statecode.Open}" />
                <condition attribute="{TaskRow.coach_due}" operator="ge" value="{step.Now.AddDays(-1):yyyy-MM-dd}" />
                <condition attribute="{TaskRow.coach_due}" operator="le" value="{step.Now.AddDays(DaysAround):yyyy-MM-dd}" />
                {Fetch.In(TaskRow.OwnerId, people)}
              </filter>
              {CommitmentRows.Zone}
            </entity></fetch>
            """)).Select(CommitmentRows.Of),
        step.Now);
}
