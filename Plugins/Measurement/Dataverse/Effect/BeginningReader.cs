using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Measurement.Dataverse;

/// <summary>When people began to be coached and to practise.</summary>
internal sealed class BeginningReader(Step step, EffectQuestion question, IReadOnlyDictionary<Guid, Coach> people)
{
    /// <summary>Days are told by where people live: what ends near the first one is read row by row.</summary>
    private const int DaysApart = 2;

    private const string Rep = "rep";

    private DateTime First => question.WholeMonths.Start.AddDays(-DaysApart);

    /// <summary>The conversations of the months, on the day on which each ended where its manager lives, as the coaching report has them.</summary>
    public IReadOnlyList<HeldTalk> Talks(UnitTree units)
    {
        var all = new ReportQuestion(new Period(First, question.WholeMonths.End), null);
        return new TalkReader(step, all, ReportScope.Of(step, all, units)).Talks(people);
    }

    public IReadOnlyList<ScoredPractice> Practice() =>
    [
        .. step.System.RunAll(Fetch.Text($"""
            <fetch><entity name="{coach_attempt.EntityLogicalName}">
              {Fetch.Columns(AttemptRow.OwnerId, AttemptRow.coach_on, AttemptRow.coach_score)}
              <order attribute="{AttemptRow.coach_attemptid}" />
              <filter>
                <condition attribute="{AttemptRow.coach_score}" operator="not-null" />
                <condition attribute="{AttemptRow.coach_on}" operator="ge" value="{First:yyyy-MM-ddTHH:mm:ssZ}" />
                <condition attribute="{AttemptRow.coach_on}" operator="lt" value="{question.WholeMonths.End.AddDays(1 + DaysApart):yyyy-MM-ddTHH:mm:ssZ}" />
              </filter>
            </entity></fetch>
            """)).Select(PracticeOf),
    ];

    /// <summary>Who began before all that is looked at.</summary>
    public Beginnings Earlier()
    {
        var beginnings = new Beginnings();
        foreach (var row in Coached().Concat(Practised())) beginnings.Note(row.Id, Beginnings.Earlier);
        return beginnings;
    }

    private ScoredPractice PracticeOf(Entity row)
    {
        var person = row.Id(AttemptRow.OwnerId) ?? Guid.Empty;
        var zone = people.TryGetValue(person, out var found) ? found.Zone : TimeZoneInfo.Utc;
        return new ScoredPractice(person, LocalCalendar.DayOf(row.Date(AttemptRow.coach_on) ?? default, zone), row.Choice(AttemptRow.coach_score) ?? 0);
    }

    /// <summary>Whoever prepares alone, as manager and rep in one, is coached by nobody.</summary>
    private IEnumerable<Entity> Coached() => step.System.RunAll(Fetch.Text($"""
        <fetch distinct="true"><entity name="{SystemUser.EntityLogicalName}">
          {Fetch.Columns(UserRow.SystemUserId)}
          <order attribute="{UserRow.SystemUserId}" />
          <link-entity name="{coach_conversation.EntityLogicalName}" from="{ConversationRow.coach_repid}" to="{UserRow.SystemUserId}" alias="{Rep}">
            <filter>
              <condition attribute="{ConversationRow.StateCode}" operator="eq" value="{(int)ConversationState.Completed}" />
              <condition attribute="{ConversationRow.ActualEnd}" operator="lt" value="{First:yyyy-MM-ddTHH:mm:ssZ}" />
              <condition attribute="{ConversationRow.coach_managerid}" operator="not-null" />
              <condition attribute="{ConversationRow.coach_managerid}" operator="ne" valueof="{ConversationRow.coach_repid}" />
            </filter>
            <link-entity name="{coach_feedback.EntityLogicalName}" from="{FeedbackRow.coach_conversationid}" to="{ConversationRow.ActivityId}" alias="said">
              <filter>{Fetch.In(FeedbackRow.coach_verdict, [(int)Verdict.Somewhat, (int)Verdict.Yes])}</filter>
            </link-entity>
          </link-entity>
        </entity></fetch>
        """));

    private IEnumerable<Entity> Practised() => step.System.RunAll(Fetch.Text($"""
        <fetch distinct="true"><entity name="{SystemUser.EntityLogicalName}">
          {Fetch.Columns(UserRow.SystemUserId)}
          <order attribute="{UserRow.SystemUserId}" />
          <link-entity name="{coach_attempt.EntityLogicalName}" from="{AttemptRow.OwnerId}" to="{UserRow.SystemUserId}" alias="{Rep}">
            <filter>
              <condition attribute="{AttemptRow.coach_score}" operator="not-null" />
              <condition attribute="{AttemptRow.coach_on}" operator="lt" value="{First:yyyy-MM-ddTHH:mm:ssZ}" />
            </filter>
          </link-entity>
        </entity></fetch>
        """));
}
