using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>The practice of several people beside each other: four questions, however many they are. As the system: only what becomes of it is shown.</summary>
internal sealed class TeamPracticeReader(Step step)
{
    public IReadOnlyDictionary<Guid, PersonPractice> Of(IReadOnlyCollection<Practitioner> people)
    {
        if (people.Count == 0) return new Dictionary<Guid, PersonPractice>();

        List<Guid> ids = [.. people.Select(person => person.Id)];
        var zones = people.ToDictionary(person => person.Id, person => person.Zone);
        var skills = Skills();
        var readiness = Readiness(ids);
        var attempts = Attempts(ids, zones);
        var terms = PracticeSettings.Read(step.System);
        return people.ToDictionary(person => person.Id, person =>
        {
            var today = LocalCalendar.DayOf(step.Now, person.Zone);
            var known = readiness[person.Id].ToDictionary(row => row.Key, row => row.Value.AsOf(today));
            return new PersonPractice(
                [.. skills.Where(skill => person.Practises(skill.Audience)).Select(skill => known.TryGetValue(skill.Id, out var found) ? new PractisedSkill(skill, found.ReadyAt, found.NextDue) : new PractisedSkill(skill, 0, null))],
                [.. attempts[person.Id]],
                terms,
                today);
        });
    }

    private IReadOnlyList<UsedSkill> Skills() =>
    [
        .. step.System.Run($"""
            <fetch><entity name="{coach_skill.EntityLogicalName}">
              {Fetch.Columns(SkillRow.coach_name, SkillRow.coach_audience)}
              <order attribute="{SkillRow.coach_skillid}" />
              <filter><condition attribute="{SkillRow.statecode}" operator="eq" value="{(int)coach_skill_statecode.Active}" /></filter>
            </entity></fetch>
            """).Select(row => new UsedSkill(row.Id, row.Text(SkillRow.coach_name) ?? "", (Audience)(row.Choice(SkillRow.coach_audience) ?? (int)Audience.Rep)))
            .OrderBy(skill => skill.Name, StringComparer.Ordinal).ThenBy(skill => skill.Id),
    ];

    private ILookup<Guid, KeyValuePair<Guid, SkillReadiness>> Readiness(IEnumerable<Guid> people) => step.System.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_readiness.EntityLogicalName}">
          {Fetch.Columns(ReadinessRows.Columns)}
          <order attribute="{ReadinessRow.coach_readinessid}" />
          <filter>{Fetch.In(ReadinessRow.coach_repid, people)}</filter>
        </entity></fetch>
        """)).ToLookup(row => row.Id(ReadinessRow.coach_repid) ?? Guid.Empty, row => new KeyValuePair<Guid, SkillReadiness>(row.Id(ReadinessRow.coach_skillid) ?? Guid.Empty, ReadinessRows.Of(row)));

    private ILookup<Guid, SkillAttempt> Attempts(IEnumerable<Guid> people, Dictionary<Guid, TimeZoneInfo> zones) => step.System.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_attempt.EntityLogicalName}">
          {Fetch.Columns(AttemptRow.OwnerId, AttemptRow.coach_skillid, AttemptRow.coach_on, AttemptRow.coach_difficulty, AttemptRow.coach_score)}
          <order attribute="{AttemptRow.coach_attemptid}" />
          <filter>
            <condition attribute="{AttemptRow.coach_on}" operator="not-null" />
            {Fetch.In(AttemptRow.OwnerId, people)}
          </filter>
        </entity></fetch>
        """)).ToLookup(
            row => row.Id(AttemptRow.OwnerId) ?? Guid.Empty,
            row => new SkillAttempt(row.Id(AttemptRow.coach_skillid), AttemptRows.Of(row, zones[row.Id(AttemptRow.OwnerId) ?? Guid.Empty])));
}
