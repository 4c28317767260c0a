using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using CoachingExtensions.Practice;

namespace CoachingExtensions.Measurement.Dataverse;

/// <summary>How far several people are, in six questions however many they are. As the system: only sums of it are shown.</summary>
internal sealed class ProgressFacts(Step step)
{
    /// <summary>Nowhere is the calendar further apart.</summary>
    private const int DaysApart = 2;

    private DateTime Since => step.Now.AddDays(-PersonProgress.DaysBack - DaysApart);

    public IReadOnlyList<PersonProgress> Of(IReadOnlyCollection<ProgressPerson> people)
    {
        if (people.Count == 0) return [];

        List<Guid> ids = [.. people.Select(person => person.Id)];
        var practice = step.PracticeOf([.. people.Select(person => person.Practitioner)]);
        var promises = step.PromisesOfPeople(ids, Since);
        var confirmed = Confirmed(ids);
        return [.. people.Select(person => new PersonProgress(person, practice[person.Id], [.. promises[person.Id]], [.. confirmed[person.Id]]))];
    }

    /// <summary>The conversations that changed something; each is of a day where its manager lives, as in the coaching report.</summary>
    private ILookup<Guid, HeldTalk> Confirmed(IReadOnlyCollection<Guid> people) => step.System.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_conversation.EntityLogicalName}">
          {Fetch.Columns(ConversationRow.coach_managerid, ConversationRow.coach_repid, ConversationRow.ActualEnd)}
          <order attribute="{ConversationRow.ActivityId}" />
          <filter>
            <condition attribute="{ConversationRow.StateCode}" operator="eq" value="{(int)ConversationState.Completed}" />
            <condition attribute="{ConversationRow.ActualEnd}" operator="ge" value="{Since:yyyy-MM-ddTHH:mm:ssZ}" />
            <condition attribute="{ConversationRow.coach_managerid}" operator="not-null" />
            {Fetch.In(ConversationRow.coach_repid, people)}
          </filter>
          <link-entity name="{coach_feedback.EntityLogicalName}" from="{FeedbackRow.coach_conversationid}" to="{ConversationRow.ActivityId}" alias="said">
            {Fetch.Columns(FeedbackRow.coach_verdict)}
            <filter>{Fetch.In(FeedbackRow.coach_verdict, new[] { (int)Verdict.Somewhat, (int)Verdict.Yes })}</filter>
          </link-entity>
          {TimeZones.Beside(ConversationRow.coach_managerid)}
        </entity></fetch>
        """))
        .Select(row => new HeldTalk(
            row.Id,
            row.Id(ConversationRow.coach_managerid) ?? Guid.Empty,
            row.Id(ConversationRow.coach_repid),
            LocalCalendar.DayOf(row.Date(ConversationRow.ActualEnd) ?? default, TimeZones.Of(row)))
        {
            Verdict = (Verdict)(row.Choice($"said.{FeedbackRow.coach_verdict}") ?? (int)Verdict.NotGiven),
        })
        .Where(talk => talk is { IsWithOneself: false, IsConfirmed: true })
        .ToLookup(talk => talk.RepId ?? Guid.Empty);
}
