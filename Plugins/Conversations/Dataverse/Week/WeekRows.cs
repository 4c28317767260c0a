using System.Xml.Linq;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>The rows of a person's week, as whoever looks may read them. Each question is asked once, for everybody.</summary>
internal sealed class WeekRows(Step step, Guid personId)
{
    /// <summary>The person, and those who report to the person and can still sign in, by name.</summary>
    public IReadOnlyList<NamedPerson> PersonAndReports() => [.. step.Caller.RunAll(Fetch.Template($"""
        <fetch><entity name="{SystemUser.EntityLogicalName}">
          {Fetch.Columns(UserRow.FullName)}
          <order attribute="{UserRow.FullName}" />
          <order attribute="{UserRow.SystemUserId}" />
          <filter type="or">
            <condition attribute="{UserRow.SystemUserId}" operator="eq" value="{personId}" />
            <filter>
              <condition attribute="{UserRow.ParentSystemUserId}" operator="eq" value="{personId}" />
              <condition attribute="{UserRow.IsDisabled}" operator="eq" value="0" />
            </filter>
          </filter>
        </entity></fetch>
        """)).Select(row => new NamedPerson(row.Id, row.Text(UserRow.FullName) ?? ""))];

    /// <summary>The conversations that can matter to a week: those to be judged, those that go on, and those planned or judged in it.</summary>
    public IReadOnlyList<WeekTalk> Talks(Period week, TimeZoneInfo zone)
    {
        var from = LocalCalendar.InstantOf(week.Start, TimeSpan.Zero, zone);
        var to = LocalCalendar.InstantOf(week.End.AddDays(1), TimeSpan.Zero, zone);
        var asRep = Is(ConversationRow.coach_repid);
        var asManager = Is(ConversationRow.coach_managerid);
        var rows = step.Caller.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_conversation.EntityLogicalName}">
              {Fetch.Columns(
                  ConversationRow.Subject, ConversationRow.StateCode, ConversationRow.coach_managerid, ConversationRow.coach_repid, ConversationRow.RegardingObjectId,
                  ConversationRow.ScheduledStart, ConversationRow.ActualEnd, ConversationRow.coach_verdict, ConversationRow.coach_verdicton)}
              <order attribute="{ConversationRow.ActivityId}" />
              <filter type="or">
                <filter>
                  <condition attribute="{ConversationRow.StateCode}" operator="eq" value="{(int)ConversationState.Completed}" />
                  {asRep}
                  <filter type="or">
                    <condition attribute="{ConversationRow.coach_verdict}" operator="null" />
                    <condition attribute="{ConversationRow.coach_verdict}" operator="eq" value="{(int)Verdict.NotGiven}" />
                  </filter>
                </filter>
                <filter>
                  <filter type="or">{asRep}{asManager}</filter>
                  <filter type="or">
                    <condition attribute="{ConversationRow.StateCode}" operator="eq" value="{(int)ConversationState.Open}" />
                    <filter>
                      <condition attribute="{ConversationRow.StateCode}" operator="eq" value="{(int)ConversationState.Scheduled}" />
                      {Within(ConversationRow.ScheduledStart, from, to)}
                    </filter>
                  </filter>
                </filter>
                <filter>{asManager}{Within(ConversationRow.coach_verdicton, from, to)}</filter>
              </filter>
              <link-entity name="{coach_feedback.EntityLogicalName}" from="{FeedbackRow.coach_conversationid}" to="{ConversationRow.ActivityId}" link-type="outer" alias="feedback">
                {Fetch.Columns(FeedbackRow.coach_text)}
              </link-entity>
            </entity></fetch>
            """));
        return [.. rows.Select(Talk)];
    }

    /// <summary>When somebody last coached each of these people, looking back to a day.</summary>
    public IReadOnlyDictionary<Guid, DateTime> LastTalks(IReadOnlyCollection<Guid> people, DateTime since) => people.Count == 0 ? new Dictionary<Guid, DateTime>() : step.Caller.RunAll(Fetch.Template($"""
        <fetch aggregate="true"><entity name="{coach_conversation.EntityLogicalName}">
          <attribute name="{ConversationRow.ActualEnd}" alias="last" aggregate="max" />
          <order alias="rep" />
          <filter>
            <condition attribute="{ConversationRow.StateCode}" operator="eq" value="{(int)ConversationState.Completed}" />
            <condition attribute="{ConversationRow.ActualEnd}" operator="ge" value="{since:yyyy-MM-ddTHH:mm:ssZ}" />
            <condition attribute="{ConversationRow.coach_managerid}" operator="ne" valueof="{ConversationRow.coach_repid}" />
            {Fetch.In(ConversationRow.coach_repid, people)}
          </filter>
          <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.SystemUserId}" to="{ConversationRow.coach_repid}" alias="person">
            <attribute name="{UserRow.SystemUserId}" alias="rep" groupby="true" />
          </link-entity>
        </entity></fetch>
        """)).Where(row => row.Date("last") is not null).ToDictionary(row => row.Id("rep") ?? Guid.Empty, row => row.Date("last")!.Value);

    /// <summary>What these people have promised and not kept or given up yet.</summary>
    public IReadOnlyList<WeekPromise> Promises(IEnumerable<Guid> people) => WeekPromise.InOrder(step.Caller.RunAll(Fetch.Template($"""
        <fetch><entity name="{Platform.Model.Task.EntityLogicalName}">
          {Fetch.Columns([.. CommitmentRows.Columns, TaskRow.RegardingObjectId])}
          <order attribute="{TaskRow.ActivityId}" />
          <filter>
            <condition attribute="{TaskRow.coach_conversationid}" operator="not-null" />
            <condition attribute="{TaskRow.StateCode}" operator="eq" value="{(int)task_statecode.Open}" />
            {Fetch.In(TaskRow.OwnerId, people)}
          </filter>
          {CommitmentRows.Zone}
        </entity></fetch>
        """)).Select(row => new WeekPromise(CommitmentRows.Of(row), Named(row, TaskRow.RegardingObjectId))));

    /// <summary>The person's meetings that are over and that nobody has marked: the newest first.</summary>
    public IReadOnlyList<WeekMeeting> MeetingsOver() => [.. step.Caller.RunAll(Fetch.Template($"""
        <fetch><entity name="{Appointment.EntityLogicalName}">
          {Fetch.Columns(AppointmentRow.Subject, AppointmentRow.ScheduledStart, AppointmentRow.ScheduledEnd, AppointmentRow.RegardingObjectId)}
          <order attribute="{AppointmentRow.ScheduledEnd}" descending="true" />
          <order attribute="{AppointmentRow.ActivityId}" />
          <filter>
            {Is(AppointmentRow.OwnerId)}
            <condition attribute="{AppointmentRow.StateCode}" operator="in">
              <value>{(int)activitypointer_statecode.Open}</value><value>{(int)activitypointer_statecode.Scheduled}</value>
            </condition>
            <condition attribute="{AppointmentRow.ScheduledEnd}" operator="lt" value="{step.Now:yyyy-MM-ddTHH:mm:ssZ}" />
          </filter>
        </entity></fetch>
        """)).Select(row => new WeekMeeting(
            row.Id,
            row.Text(AppointmentRow.Subject) ?? "",
            row.Date(AppointmentRow.ScheduledStart),
            row.Date(AppointmentRow.ScheduledEnd) ?? step.Now,
            Named(row, AppointmentRow.RegardingObjectId)))];

    private XElement Is(string column) => Fetch.Template($"""<condition attribute="{column}" operator="eq" value="{personId}" />""");

    private static XElement Within(string column, DateTime from, DateTime to) => Fetch.Template($"""
        <filter>
          <condition attribute="{column}" operator="ge" value="{from:yyyy-MM-ddTHH:mm:ssZ}" />
          <condition attribute="{column}" operator="lt" value="{to:yyyy-MM-ddTHH:mm:ssZ}" />
        </filter>
        """);

    private static WeekTalk Talk(Entity row) => new(
        row.Id,
        row.Text(ConversationRow.Subject) ?? "",
        (ConversationState)(row.Choice(ConversationRow.StateCode) ?? (int)ConversationState.Open),
        row.Id(ConversationRow.coach_managerid),
        row.Id(ConversationRow.coach_repid))
    {
        ManagerName = row.Name(ConversationRow.coach_managerid) ?? "",
        RepName = row.Name(ConversationRow.coach_repid) ?? "",
        About = Named(row, ConversationRow.RegardingObjectId),
        PlannedStart = row.Date(ConversationRow.ScheduledStart),
        HeldOn = row.Date(ConversationRow.ActualEnd),
        Verdict = (Verdict)(row.Choice(ConversationRow.coach_verdict) ?? (int)Verdict.NotGiven),
        VerdictOn = row.Date(ConversationRow.coach_verdicton),
        Words = row.Text($"feedback.{FeedbackRow.coach_text}"),
    };

    private static NamedRecord? Named(Entity row, string column) =>
        row.Value(column) is EntityReference about ? new NamedRecord(new RecordReference(about.LogicalName, about.Id), about.Name ?? "") : null;
}
