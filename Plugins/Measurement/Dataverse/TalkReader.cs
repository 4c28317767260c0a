using System.Xml.Linq;
using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Measurement.Dataverse;

/// <summary>The conversations that were held in a period, with what their reps said of them, and what was promised in them.</summary>
internal sealed class TalkReader(Step step, ReportQuestion question, ReportScope scope)
{
    /// <summary>Nowhere is the calendar further apart from the one of UTC.</summary>
    private const int DaysApart = 1;

    private const string Said = "said", Talk = "talk";

    /// <param name="people">Everybody, by whose zones days are told.</param>
    public IReadOnlyList<HeldTalk> Talks(IReadOnlyDictionary<Guid, Coach> people) =>
    [
        // One's own as the system: a conversation may have come to belong to somebody else since. All of them as whoever reads them.
        .. (scope.IsAll ? step.Caller : step.System).RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_conversation.EntityLogicalName}">
              {Fetch.Columns(
                  ConversationRow.Subject, ConversationRow.coach_managerid, ConversationRow.coach_repid, ConversationRow.ActualEnd, ConversationRow.ActualDurationMinutes,
                  ConversationRow.coach_type, ConversationRow.coach_offplan)}
              <order attribute="{ConversationRow.ActivityId}" />
              {Held()}
              <link-entity name="{coach_feedback.EntityLogicalName}" from="{FeedbackRow.coach_conversationid}" to="{ConversationRow.ActivityId}" link-type="outer" alias="{Said}">
                {Fetch.Columns(FeedbackRow.coach_verdict, FeedbackRow.coach_on)}
              </link-entity>
              {new Fetch.Parts(scope.Beside())}
            </entity></fetch>
            """))
            .Select(row => Of(row, people))
            .Where(talk => !talk.IsWithOneself && question.Days.Contains(talk.Day) && question.IsKnown(talk.Day))
            .Select(talk => talk.KnownTo(question)),
    ];

    /// <summary>As the system: who sees a conversation in the report sees how many promises of it were kept.</summary>
    public IEnumerable<Commitment> Promises() => step.System.RunAll(Fetch.Template($"""
        <fetch><entity name="{Platform.Model.Task.EntityLogicalName}">
          {Fetch.Columns(
              TaskRow.Subject, TaskRow.coach_conversationid, TaskRow.coach_due, TaskRow.ScheduledEnd, TaskRow.StateCode, TaskRow.ActualEnd, TaskRow.OwnerId, TaskRow.CreatedOn)}
          <order attribute="{TaskRow.ActivityId}" />
          <link-entity name="{coach_conversation.EntityLogicalName}" from="{ConversationRow.ActivityId}" to="{TaskRow.coach_conversationid}" alias="{Talk}">
            {Held()}
            {new Fetch.Parts(scope.Beside())}
          </link-entity>
          {TimeZones.Beside(TaskRow.OwnerId)}
        </entity></fetch>
        """)).Select(PromiseOf);

    private static HeldTalk Of(Entity row, IReadOnlyDictionary<Guid, Coach> people)
    {
        var manager = row.Id(ConversationRow.coach_managerid) ?? Guid.Empty;
        var zone = people.TryGetValue(manager, out var coach) ? coach.Zone : TimeZoneInfo.Utc;
        return new HeldTalk(row.Id, manager, row.Id(ConversationRow.coach_repid), LocalCalendar.DayOf(row.Date(ConversationRow.ActualEnd) ?? default, zone))
        {
            Subject = row.Text(ConversationRow.Subject) ?? "",
            RepName = row.Name(ConversationRow.coach_repid) ?? "",
            Minutes = row.Choice(ConversationRow.ActualDurationMinutes) ?? 0,
            Type = (CoachingType?)row.Choice(ConversationRow.coach_type),
            IsOffPlan = row.Value(ConversationRow.coach_offplan) is true,
            Verdict = (Verdict)(row.Choice($"{Said}.{FeedbackRow.coach_verdict}") ?? (int)Verdict.NotGiven),
            JudgedOn = row.Date($"{Said}.{FeedbackRow.coach_on}") is { } on ? LocalCalendar.DayOf(on, zone) : null,
        };
    }

    private static Commitment PromiseOf(Entity row)
    {
        var zone = TimeZones.Of(row);
        return new Commitment(
            row.Id,
            row.Text(TaskRow.Subject) ?? "",
            row.Id(TaskRow.coach_conversationid) ?? Guid.Empty,
            row.Date(TaskRow.coach_due) ?? CommitmentDay.OfInstant(row.Date(TaskRow.ScheduledEnd), zone).Day)
        {
            OwnerName = row.Name(TaskRow.OwnerId) ?? "",
            Zone = zone,
            IsDone = row.Choice(TaskRow.StateCode) == (int)task_statecode.Completed,
            IsGivenUp = row.Choice(TaskRow.StateCode) == (int)task_statecode.Canceled,
            EndedOn = row.Date(TaskRow.ActualEnd),
            MadeOn = row.Date(TaskRow.CreatedOn) ?? default,
        };
    }

    /// <summary>Those that ended about then: on which day, the manager's zone says.</summary>
    private XElement Held() => Fetch.Template($"""
        <filter>
          <condition attribute="{ConversationRow.StateCode}" operator="eq" value="{(int)ConversationState.Completed}" />
          <condition attribute="{ConversationRow.ActualEnd}" operator="ge" value="{question.Days.Start.AddDays(-DaysApart):yyyy-MM-ddTHH:mm:ssZ}" />
          <condition attribute="{ConversationRow.ActualEnd}" operator="lt" value="{question.Days.End.AddDays(1 + DaysApart):yyyy-MM-ddTHH:mm:ssZ}" />
          {new Fetch.Parts(scope.OfTalk())}
        </filter>
        """);
}
