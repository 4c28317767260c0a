using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>What became of the targets of a team's earlier plans, in one query.</summary>
internal sealed class EarlierPlans(IOrganizationService service)
{
    /// <summary>
    /// Plans whose period ends within the history. One that still runs takes part with what it has reached: the next plan
    /// is made before this one is closed.
    /// </summary>
    public IReadOnlyList<EarlierPair> Of(Guid team, Period history, IReadOnlyCollection<Guid> metrics) =>
    [
        .. service.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_target.EntityLogicalName}">
              {Fetch.Columns(TargetRow.coach_metricid, TargetRow.coach_segmentid, TargetRow.coach_actual)}
              <order attribute="{TargetRow.coach_targetid}" />
              <filter>
                {Fetch.In(TargetRow.coach_metricid, metrics)}
                <condition attribute="{TargetRow.coach_isteamsum}" operator="ne" value="1" />
              </filter>
              <link-entity name="{coach_target.EntityLogicalName}" from="{TargetRow.coach_targetid}" to="{TargetRow.coach_parenttargetid}" alias="parent">
                {Fetch.Columns(TargetRow.coach_targetid, TargetRow.coach_metricid, TargetRow.coach_segmentid, TargetRow.coach_actual)}
                <filter><condition attribute="{TargetRow.coach_isteamsum}" operator="ne" value="1" /></filter>
              </link-entity>
              <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
                {Fetch.Columns(PlanRow.OwnerId)}
                <filter>
                  <condition attribute="{PlanRow.statuscode}" operator="in">
                    <value>{PlanAgreement.Agreed}</value><value>{PlanAgreement.Closed}</value>
                  </condition>
                  <condition attribute="{PlanRow.coach_end}" operator="ge" value="{history.Start:yyyy-MM-dd}" />
                  <condition attribute="{PlanRow.coach_end}" operator="le" value="{history.End:yyyy-MM-dd}" />
                </filter>
                <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.SystemUserId}" to="{PlanRow.OwnerId}" alias="rep">
                  <filter><condition attribute="{UserRow.BusinessUnitId}" operator="eq" value="{team}" /></filter>
                </link-entity>
              </link-entity>
            </entity></fetch>
            """)).Select(PairOf),
    ];

    private static EarlierPair PairOf(Entity row) => new(
        row.Id($"plan.{PlanRow.OwnerId}") ?? Guid.Empty,
        row.Id($"parent.{TargetRow.coach_targetid}") ?? Guid.Empty,
        row.Id($"parent.{TargetRow.coach_metricid}") ?? Guid.Empty,
        row.Id($"parent.{TargetRow.coach_segmentid}"),
        row.Number($"parent.{TargetRow.coach_actual}") ?? 0,
        row.Id(TargetRow.coach_metricid) ?? Guid.Empty,
        row.Id(TargetRow.coach_segmentid),
        row.Number(TargetRow.coach_actual) ?? 0);
}
