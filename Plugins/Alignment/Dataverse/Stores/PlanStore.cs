using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Agreed plans with their targets and days.</summary>
internal sealed partial class PlanStore(IOrganizationService service, DateTime now) : IPlans
{
    /// <summary>Which plans a sweep comes to.</summary>
    public WorkRights? Rights { get; init; }

    /// <summary>Any write holds the row until the transaction ends; no step listens to this column.</summary>
    public void Hold(Guid planId) => service.Update(new Entity(coach_alignmentplan.EntityLogicalName, planId) { [PlanRow.coach_calculatedon] = now });

    public Guid? PlanOf(Guid targetId) => service.RunOne($"""
        <fetch><entity name="{coach_target.EntityLogicalName}">
          {Fetch.Columns(TargetRow.coach_planid)}
          <filter><condition attribute="{TargetRow.coach_targetid}" operator="eq" value="{targetId}" /></filter>
        </entity></fetch>
        """)?.Id(TargetRow.coach_planid);

    public PlanWork? WorkOf(Guid planId, Guid? targetId)
    {
        var rows = service.RunAll(Fetch.Text($"""
            <fetch><entity name="{coach_target.EntityLogicalName}">
              {Fetch.Columns(TargetRow.coach_targetid, TargetRow.coach_planid, TargetRow.coach_metricid, TargetRow.coach_segmentid, TargetRow.coach_isteamsum)}
              <order attribute="{TargetRow.coach_targetid}" />
              <filter>
                <condition attribute="{TargetRow.coach_planid}" operator="eq" value="{planId}" />
                {new Fetch.Parts(targetId is { } id ? [Fetch.In(TargetRow.coach_targetid, [id])] : [])}
              </filter>
              <link-entity name="{coach_metric.EntityLogicalName}" from="{MetricRow.coach_metricid}" to="{TargetRow.coach_metricid}" alias="metric">
                {Fetch.Columns(MetricMap.Columns)}
              </link-entity>
              <link-entity name="{coach_segment.EntityLogicalName}" from="{SegmentRow.coach_segmentid}" to="{TargetRow.coach_segmentid}" link-type="outer" alias="segment">
                {Fetch.Columns(MetricMap.SegmentColumns)}
              </link-entity>
              <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
                {Fetch.Columns(PlanRow.OwnerId, PlanRow.coach_start, PlanRow.coach_end)}
                <filter><condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
                {TimeZones.Beside(PlanRow.OwnerId)}
                {Owners.Beside(PlanRow.OwnerId)}
              </link-entity>
            </entity></fetch>
            """)).ToList();
        if (rows.Count == 0) return null;

        var counting = rows.Where(row => row.Value(TargetRow.coach_isteamsum) is not true).ToList();
        var segments = counting.Where(row => row.Id(TargetRow.coach_segmentid) is not null)
            .Select(row => MetricMap.SegmentOf(row, (SegmentTable)(row.Choice($"segment.{SegmentRow.coach_table}") ?? (int)SegmentTable.Account)))
            .Distinct()
            .ToDictionary(segment => segment.Id);
        return new PlanWork(planId, rows[0].Id($"plan.{PlanRow.OwnerId}") ?? Guid.Empty, PlanMap.PeriodOf(rows[0]), [.. counting.Select(row => MetricMap.TermsOf(row))], segments)
        {
            IsRepDisabled = Owners.IsRepDisabled(rows[0]),
            TeamSums = [.. rows.Except(counting).Select(row => row.Id)],
        };
    }
}
