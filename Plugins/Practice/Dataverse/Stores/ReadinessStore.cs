using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>Readiness in Dataverse, which the product alone writes.</summary>
internal sealed class ReadinessStore(IOrganizationService system, DateTime now) : IReadiness
{
    private const int LongestName = 200;

    private Entity? held;

    public void Hold(Guid personId, Guid skillId)
    {
        held = Find(personId, skillId);
        // A write holds the row, and what is read after it is what another transaction has left.
        if (held is null) return;
        system.Update(new Entity(coach_readiness.EntityLogicalName, held.Id) { [ReadinessRow.coach_skillid] = new EntityReference(coach_skill.EntityLogicalName, skillId) });
        held = Find(personId, skillId);
    }

    public IReadOnlyList<Attempt> Attempts(Guid personId, Guid skillId) => [.. system.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_attempt.EntityLogicalName}">
          {Fetch.Columns(AttemptRow.coach_on, AttemptRow.coach_difficulty, AttemptRow.coach_score)}
          <order attribute="{AttemptRow.coach_attemptid}" />
          <filter>
            <condition attribute="{AttemptRow.OwnerId}" operator="eq" value="{personId}" />
            <condition attribute="{AttemptRow.coach_skillid}" operator="eq" value="{skillId}" />
            <condition attribute="{AttemptRow.coach_on}" operator="not-null" />
          </filter>
          {TimeZones.Beside(AttemptRow.OwnerId)}
        </entity></fetch>
        """)).Select(row => AttemptRows.Of(row, TimeZones.Of(row)))];

    public DateTime TodayOf(Guid personId) => LocalCalendar.DayOf(now, TimeZones.Of(system, personId));

    public bool Write(Guid personId, Guid skillId, SkillReadiness? readiness)
    {
        if (readiness is null)
        {
            if (held is null) return false;
            system.Delete(held.LogicalName, held.Id);
            return true;
        }

        if (held is not null && ReadinessRows.Of(held) == readiness) return false;
        var row = new Entity(coach_readiness.EntityLogicalName)
        {
            [ReadinessRow.coach_readyat] = readiness.ReadyAt,
            [ReadinessRow.coach_nextdifficulty] = readiness.NextDifficulty,
            [ReadinessRow.coach_nextdue] = readiness.NextDue,
            [ReadinessRow.coach_expireson] = readiness.ExpiresOn,
            [ReadinessRow.coach_streak] = readiness.Streak,
            [ReadinessRow.coach_lastattempton] = readiness.LastAttemptOn,
        };
        if (held is not null)
        {
            row.Id = held.Id;
            system.Update(row);
            return true;
        }

        var person = new EntityReference(SystemUser.EntityLogicalName, personId);
        row[ReadinessRow.coach_name] = Name(personId, skillId).ShortenedTo(LongestName);
        row[ReadinessRow.coach_repid] = person;
        row[ReadinessRow.coach_skillid] = new EntityReference(coach_skill.EntityLogicalName, skillId);
        row[ReadinessRow.OwnerId] = person;
        system.Create(row);
        return true;
    }

    private Entity? Find(Guid personId, Guid skillId) => system.RunOne($"""
        <fetch><entity name="{coach_readiness.EntityLogicalName}">
          {Fetch.Columns(ReadinessRows.Columns)}
          <filter>
            <condition attribute="{ReadinessRow.coach_repid}" operator="eq" value="{personId}" />
            <condition attribute="{ReadinessRow.coach_skillid}" operator="eq" value="{skillId}" />
          </filter>
        </entity></fetch>
        """);

    private string Name(Guid personId, Guid skillId) => $"{new PracticeLibrary(system).Skill(skillId)?.Name} · {PeopleNames.Of(system, personId)}";
}
