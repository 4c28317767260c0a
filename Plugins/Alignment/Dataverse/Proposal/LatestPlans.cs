using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The targets of the plans that a proposal may begin with.</summary>
internal sealed class LatestPlans(IOrganizationService caller, Guid planId)
{
    /// <summary>Of the plan itself: what a person has put there already.</summary>
    public IReadOnlyList<PlannedTarget> Itself() => TargetsOf(planId);

    /// <summary>Of the newest plan that was agreed by one of these users.</summary>
    public IReadOnlyList<PlannedTarget> Newest(XElement whose)
    {
        var newest = caller.RunOne($"""
            <fetch top="1"><entity name="{coach_alignmentplan.EntityLogicalName}">
              {Fetch.Columns(PlanRow.coach_alignmentplanid)}
              <order attribute="{PlanRow.coach_start}" descending="true" />
              <order attribute="{PlanRow.coach_alignmentplanid}" />
              <filter>
                <condition attribute="{PlanRow.statuscode}" operator="in"><value>{PlanAgreement.Agreed}</value><value>{PlanAgreement.Closed}</value></condition>
                <condition attribute="{PlanRow.coach_alignmentplanid}" operator="ne" value="{planId}" />
              </filter>
              <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.SystemUserId}" to="{PlanRow.OwnerId}" alias="rep"><filter>{whose}</filter></link-entity>
            </entity></fetch>
            """);
        return newest is null ? [] : TargetsOf(newest.Id);
    }

    public static XElement Rep(Guid id) => Is(UserRow.SystemUserId, id);

    public static XElement Team(Guid id) => Is(UserRow.BusinessUnitId, id);

    private static XElement Is(string column, Guid id) => Fetch.Template($"""<condition attribute="{column}" operator="eq" value="{id}" />""");

    private IReadOnlyList<PlannedTarget> TargetsOf(Guid plan) =>
    [
        .. caller.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_target.EntityLogicalName}">
              {Fetch.Columns(
                  TargetRow.coach_parenttargetid, TargetRow.coach_level, TargetRow.coach_metricid, TargetRow.coach_segmentid, TargetRow.coach_targetvalue,
                  TargetRow.coach_plannedconversion)}
              <order attribute="{TargetRow.CreatedOn}" />
              <order attribute="{TargetRow.coach_targetid}" />
              <filter><condition attribute="{TargetRow.coach_planid}" operator="eq" value="{plan}" /></filter>
            </entity></fetch>
            """)).Select(row => new PlannedTarget(
                row.Id,
                row.Id(TargetRow.coach_parenttargetid),
                (AorLevel)(row.Choice(TargetRow.coach_level) ?? (int)AorLevel.Activity),
                row.Id(TargetRow.coach_metricid),
                row.Id(TargetRow.coach_segmentid),
                row.Number(TargetRow.coach_targetvalue),
                row.Number(TargetRow.coach_plannedconversion))),
    ];
}
