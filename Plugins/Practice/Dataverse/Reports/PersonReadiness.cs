using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>How far somebody is with each skill, as it holds today.</summary>
internal sealed class PersonReadiness(Step step)
{
    public Dictionary<Guid, SkillReadiness> Of(Guid personId) => Of(personId, LocalCalendar.DayOf(step.Now, TimeZones.Of(step.System, personId)));

    public Dictionary<Guid, SkillReadiness> Of(Guid personId, DateTime today) => step.System.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_readiness.EntityLogicalName}">
          {Fetch.Columns(ReadinessRows.Columns)}
          <order attribute="{ReadinessRow.coach_readinessid}" />
          <filter><condition attribute="{ReadinessRow.coach_repid}" operator="eq" value="{personId}" /></filter>
        </entity></fetch>
        """)).ToDictionary(row => row.Id(ReadinessRow.coach_skillid) ?? Guid.Empty, row => ReadinessRows.Of(row).AsOf(today));
}
