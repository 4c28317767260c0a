using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The targets of a plan, as the rules for agreeing look at them.</summary>
internal static class ProposedTargets
{
    public static IReadOnlyList<ProposedTarget> Of(IOrganizationService system, Guid planId) => [.. system.Run($"""
        <fetch><entity name="{coach_target.EntityLogicalName}">
          {Fetch.Columns(
              TargetRow.coach_name, TargetRow.coach_level, TargetRow.coach_parenttargetid, TargetRow.coach_metricid,
              TargetRow.coach_targetvalue, TargetRow.coach_segmentid, TargetRow.coach_isteamsum)}
          <filter><condition attribute="{TargetRow.coach_planid}" operator="eq" value="{planId}" /></filter>
        </entity></fetch>
        """).Select(row => new ProposedTarget(
            row.Id,
            row.Text(TargetRow.coach_name) ?? "",
            (AorLevel)(row.Choice(TargetRow.coach_level) ?? (int)AorLevel.Activity),
            row.Id(TargetRow.coach_parenttargetid),
            row.Id(TargetRow.coach_metricid),
            row.Number(TargetRow.coach_targetvalue),
            row.Id(TargetRow.coach_segmentid))
            {
                IsTeamSum = row.Value(TargetRow.coach_isteamsum) is true,
            })];
}
