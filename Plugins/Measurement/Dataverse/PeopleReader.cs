using System.Xml.Linq;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Measurement.Dataverse;

/// <summary>Everybody with where they live and to whom they report, the agreed plans, and who practised. As the system: only what becomes of it is shown.</summary>
internal sealed class PeopleReader(Step step, ReportQuestion question)
{
    private const int DaysApart = 1;

    private IReadOnlyList<Entity> Users => field ??= step.System.Run($"""
        <fetch><entity name="{SystemUser.EntityLogicalName}">
          {Fetch.Columns(UserRow.FullName, UserRow.BusinessUnitId, UserRow.ParentSystemUserId, UserRow.IsDisabled)}
          <order attribute="{UserRow.SystemUserId}" />
          {TimeZones.Beside(UserRow.SystemUserId)}
        </entity></fetch>
        """);

    private DateTime FirstDay => question.Months[0].Start;

    private DateTime LastDay => question.Months[question.Months.Count - 1].End;

    public IReadOnlyDictionary<Guid, Coach> People => field ??= Users.ToDictionary(row => row.Id, row => new Coach(row.Id, row.Text(UserRow.FullName) ?? "", row.Id(UserRow.BusinessUnitId) ?? Guid.Empty)
    {
        Zone = TimeZones.Of(row),
        IsLeft = IsDisabled(row),
    });

    public Team Team() => new(
        Users.Where(row => !IsDisabled(row) && row.Id(UserRow.ParentSystemUserId) is not null).ToLookup(row => row.Id(UserRow.ParentSystemUserId) ?? Guid.Empty, row => row.Id),
        [.. step.System.Run($"""
            <fetch><entity name="{coach_alignmentplan.EntityLogicalName}">
              {Fetch.Columns(PlanRow.OwnerId, PlanRow.coach_managerid, PlanRow.coach_start, PlanRow.coach_end)}
              <order attribute="{PlanRow.coach_alignmentplanid}" />
              <filter>
                <condition attribute="{PlanRow.coach_managerid}" operator="not-null" />
                <condition attribute="{PlanRow.statuscode}" operator="in"><value>{PlanAgreement.Agreed}</value><value>{PlanAgreement.Closed}</value></condition>
                <condition attribute="{PlanRow.coach_start}" operator="le" value="{LastDay:yyyy-MM-dd}" />
                <condition attribute="{PlanRow.coach_end}" operator="ge" value="{FirstDay:yyyy-MM-dd}" />
              </filter>
            </entity></fetch>
            """).Select(PlanOf).Where(plan => plan.ManagerId != plan.RepId)]);

    /// <param name="people">Of these; null for everybody.</param>
    public PracticeMonths Practice(IReadOnlyCollection<Guid>? people) => new((people?.Count == 0 ? [] : Attempts(people is null ? [] : [Fetch.In(AttemptRow.OwnerId, people)]))
        .Select(row => new { Person = row.Id(AttemptRow.OwnerId) ?? Guid.Empty, On = row.Date(AttemptRow.coach_on) })
        .Where(attempt => attempt.On is not null)
        .ToLookup(attempt => attempt.Person, attempt => Month.Of(LocalCalendar.DayOf(attempt.On ?? default, ZoneOf(attempt.Person)))));

    private static CoachedPlan PlanOf(Entity row) => new(
        row.Id(PlanRow.coach_managerid) ?? Guid.Empty,
        row.Id(PlanRow.OwnerId) ?? Guid.Empty,
        new Period(row.Date(PlanRow.coach_start) ?? default, row.Date(PlanRow.coach_end) ?? default));

    private static bool IsDisabled(Entity row) => row.Value(UserRow.IsDisabled) is true;

    private TimeZoneInfo ZoneOf(Guid person) => People.TryGetValue(person, out var found) ? found.Zone : TimeZoneInfo.Utc;

    private IReadOnlyList<Entity> Attempts(IEnumerable<XElement> conditions) => step.System.Run($"""
        <fetch><entity name="{coach_attempt.EntityLogicalName}">
          {Fetch.Columns(AttemptRow.OwnerId, AttemptRow.coach_on)}
          <order attribute="{AttemptRow.coach_attemptid}" />
          <filter>
            <condition attribute="{AttemptRow.coach_on}" operator="ge" value="{FirstDay.AddDays(-DaysApart):yyyy-MM-ddTHH:mm:ssZ}" />
            <condition attribute="{AttemptRow.coach_on}" operator="lt" value="{LastDay.AddDays(1 + DaysApart):yyyy-MM-ddTHH:mm:ssZ}" />
            {new Fetch.Parts(conditions)}
          </filter>
        </entity></fetch>
        """);
}
