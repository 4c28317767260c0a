using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>Somebody's practice, in a fixed number of questions however much was practised. Whoever asks coaches that person, or is that person.</summary>
internal sealed class PracticeReader(Step step)
{
    private const int MostShown = 10;
    private const int WaitingDays = 14;

    public PracticeInfo Of(Guid personId, bool isBrief)
    {
        var person = Person(personId);
        var zone = TimeZones.Of(person);
        var today = LocalCalendar.DayOf(step.Now, zone);
        var attempts = new AttemptReader(step.System).Of(personId).OrderByDescending(row => row.Date(AttemptRow.coach_on)).ThenByDescending(row => row.Id).ToList();
        var readiness = new PersonReadiness(step).Of(personId, today);
        var asked = new GapSkills(step.System).Of(personId);
        var library = new LibraryReader(step.Caller);
        var drills = isBrief ? null : library.Drills();
        var all = library.Skills();
        var practitioner = Practitioner(person, zone);
        var skills = all.Where(skill => practitioner.Practises(skill.Audience)).ToList();
        return new PracticeInfo
        {
            PersonId = personId.ToString(),
            PersonName = person.Text(UserRow.FullName) ?? "",
            IsOwn = personId == step.UserId,
            Today = Json.Day(today)!,
            Streak = PracticeStreak.Of([.. attempts.Select(row => AttemptRows.Of(row, zone).Day)], today),
            Skills =
            [
                .. SkillOrder.Of(skills, skill => asked.ContainsKey(skill.Id), skill => Of(readiness, skill.Id), today, skill => skill.Name)
                    .Select(skill => Info(skill, Of(readiness, skill.Id), today, [.. drills?[skill.Id] ?? []], isBrief ? [] : [.. attempts.Where(row => row.Id(AttemptRow.coach_skillid) == skill.Id)], asked)),
            ],
            ToScore = personId == step.UserId ? [.. new AttemptReader(step.System).Waiting(step.UserId, step.TalksCoached(), step.Now.AddDays(-WaitingDays))] : [],
            Observations = personId == step.UserId && !isBrief ? new ObservationReader(step).Of([.. all], skills) : [],
            ScoreTogether = personId == step.UserId && practitioner.HasReports ? new DoubleSessionReader(step).Of(personId) : [],
            ToDebrief = isBrief ? [] : new MeetingsBehind(step).Of(personId),
            Talks = personId == step.UserId && !isBrief ? new TalkReader(step).Of(personId) : [],
            Partners = isBrief ? [] : new Partners(step).Of(personId, person.Id(UserRow.ParentSystemUserId)),
        };
    }

    private static SkillReadiness? Of(Dictionary<Guid, SkillReadiness> readiness, Guid skillId) => readiness.TryGetValue(skillId, out var known) ? known : null;

    private static SkillInfo Info(LibrarySkill skill, SkillReadiness? readiness, DateTime today, List<DrillInfo> drills, List<Entity> attempts, IReadOnlyDictionary<Guid, List<string>> asked)
    {
        var lastOn = attempts.Where(row => row.Id(AttemptRow.coach_drillid) is not null).GroupBy(row => row.Id(AttemptRow.coach_drillid)!.Value)
            .ToDictionary(same => same.Key, same => same.Max(row => row.Date(AttemptRow.coach_on) ?? default));
        var next = readiness?.NextDifficulty ?? 1;
        return new SkillInfo
        {
            Id = skill.Id.ToString(),
            Name = skill.Name,
            Description = skill.Description,
            Audience = skill.Audience,
            ReadyAt = readiness?.ReadyAt ?? 0,
            NextDifficulty = next,
            NextDue = Json.Day(readiness?.NextDue),
            ExpiresOn = Json.Day(readiness?.ExpiresOn),
            LastAttemptOn = Json.Day(readiness?.LastAttemptOn),
            Streak = readiness?.Streak ?? 0,
            IsDue = readiness is not null && readiness.NextDue <= today,
            Because = asked.TryGetValue(skill.Id, out var targets) ? targets : [],
            Levels = skill.Levels,
            Drills = [.. drills.OrderBy(drill => drill.Difficulty).ThenBy(drill => drill.Name, StringComparer.Ordinal)],
            NextDrillId = NextDrill.Of([.. drills.Select(drill => new Drill(Guid.Parse(drill.Id), drill.Name, skill.Id, drill.Difficulty))], next, lastOn)?.Id.ToString(),
            Attempts = [.. attempts.Take(MostShown).Select(AttemptReader.Info)],
        };
    }

    private static Practitioner Practitioner(Entity person, TimeZoneInfo zone) =>
        new(person.Id, person.Id($"{Report}.{UserRow.SystemUserId}") is not null, person.Id($"{Plan}.{PlanRow.coach_alignmentplanid}") is not null) { Zone = zone };

    private const string Report = "report", Plan = "plan";

    private Entity Person(Guid personId) => step.System.RunOne($"""
        <fetch top="1"><entity name="{SystemUser.EntityLogicalName}">
          {Fetch.Columns(UserRow.FullName, UserRow.ParentSystemUserId)}
          <filter><condition attribute="{UserRow.SystemUserId}" operator="eq" value="{personId}" /></filter>
          <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.ParentSystemUserId}" to="{UserRow.SystemUserId}" link-type="outer" alias="{Report}">
            {Fetch.Columns(UserRow.SystemUserId)}
            <filter><condition attribute="{UserRow.IsDisabled}" operator="ne" value="1" /></filter>
          </link-entity>
          <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.OwnerId}" to="{UserRow.SystemUserId}" link-type="outer" alias="{Plan}">
            {Fetch.Columns(PlanRow.coach_alignmentplanid)}
            <filter><condition attribute="{PlanRow.statuscode}" operator="in"><value>{PlanAgreement.Agreed}</value><value>{PlanAgreement.Proposed}</value></condition></filter>
          </link-entity>
          {TimeZones.Beside(UserRow.SystemUserId)}
        </entity></fetch>
        """) ?? throw new RefusedException(PracticeRefusals.NotYours(personId));
}
