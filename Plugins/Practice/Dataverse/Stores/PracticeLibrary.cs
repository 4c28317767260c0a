using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>Skills, rubrics and drills that are in use.</summary>
internal sealed class PracticeLibrary(IOrganizationService service)
{
    private const string Rubric = "rubric";

    /// <summary>With the rubric that is published last; null for one that is not there or no longer in use.</summary>
    public Skill? Skill(Guid id) => service.RunOne($"""
        <fetch><entity name="{coach_skill.EntityLogicalName}">
          {Fetch.Columns(SkillRow.coach_name)}
          <filter>
            <condition attribute="{SkillRow.coach_skillid}" operator="eq" value="{id}" />
            <condition attribute="{SkillRow.statecode}" operator="eq" value="{(int)coach_skill_statecode.Active}" />
          </filter>
          <link-entity name="{coach_rubric.EntityLogicalName}" from="{RubricRow.coach_skillid}" to="{SkillRow.coach_skillid}" link-type="outer" alias="{Rubric}">
            {Fetch.Columns(RubricRow.coach_rubricid)}
            <order attribute="{RubricRow.coach_version}" descending="true" />
            <filter><condition attribute="{RubricRow.statuscode}" operator="eq" value="{(int)RubricStatus.Published}" /></filter>
          </link-entity>
        </entity></fetch>
        """) is { } row ? new Skill(row.Id, row.Text(SkillRow.coach_name) ?? "", row.Id($"{Rubric}.{RubricRow.coach_rubricid}")) : null;

    public Drill? Drill(Guid id) => service.RunOne($"""
        <fetch><entity name="{coach_drill.EntityLogicalName}">
          {Fetch.Columns(DrillRow.coach_name, DrillRow.coach_skillid, DrillRow.coach_difficulty)}
          <filter>
            <condition attribute="{DrillRow.coach_drillid}" operator="eq" value="{id}" />
            <condition attribute="{DrillRow.statecode}" operator="eq" value="{(int)coach_drill_statecode.Active}" />
          </filter>
        </entity></fetch>
        """) is { } row
        ? new Drill(row.Id, row.Text(DrillRow.coach_name) ?? "", row.Id(DrillRow.coach_skillid) ?? Guid.Empty, row.Choice(DrillRow.coach_difficulty) ?? 1)
        : null;
}
