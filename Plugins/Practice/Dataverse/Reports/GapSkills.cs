using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>
/// The work is done and does not convert: which skills that asks for. They are those beneath the metric of the target whose gap it is, and
/// beneath the activities that lead to it.
/// </summary>
internal sealed class GapSkills(IOrganizationService service)
{
    private const string Metric = "metric", Activity = "activity";

    /// <summary>The names of the targets, by the skill they ask for.</summary>
    public IReadOnlyDictionary<Guid, List<string>> Of(Guid personId)
    {
        var rows = service.Run($"""
            <fetch><entity name="{coach_target.EntityLogicalName}">
              {Fetch.Columns(TargetRow.coach_name)}
              <order attribute="{TargetRow.coach_targetid}" />
              <filter>
                <condition attribute="{TargetRow.OwnerId}" operator="eq" value="{personId}" />
                <condition attribute="{TargetRow.coach_diagnosis}" operator="eq" value="{(int)Diagnosis.EffectivenessGap}" />
              </filter>
              <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}">
                <filter><condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
              </link-entity>
              {Skills(TargetRow.coach_metricid, Metric)}
              <link-entity name="{coach_target.EntityLogicalName}" from="{TargetRow.coach_parenttargetid}" to="{TargetRow.coach_targetid}" link-type="outer" alias="child">
                {Fetch.Columns(TargetRow.coach_targetid)}
                <order attribute="{TargetRow.coach_targetid}" />
                {Skills(TargetRow.coach_metricid, Activity)}
              </link-entity>
            </entity></fetch>
            """);
        return rows.SelectMany(row => new[] { Metric, Activity }.Select(side => new { Skill = row.Id($"{side}.{SkillRow.coach_skillid}"), Name = row.Text(TargetRow.coach_name) ?? "" }))
            .Where(each => each.Skill is not null)
            .GroupBy(each => each.Skill!.Value, each => each.Name)
            .ToDictionary(skill => skill.Key, skill => skill.Distinct().OrderBy(name => name, StringComparer.Ordinal).ToList());
    }

    private static FetchText Skills(string metricColumn, string alias) => Fetch.Text($"""
        <link-entity name="{coach_metric_skill.EntityLogicalName}" from="{MetricRow.coach_metricid}" to="{metricColumn}" link-type="outer" alias="{alias}">
          {Fetch.Columns(SkillRow.coach_skillid)}
          <order attribute="{SkillRow.coach_skillid}" />
        </link-entity>
        """);
}
