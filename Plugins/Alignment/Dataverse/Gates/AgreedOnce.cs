using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>What a rep has agreed in other plans.</summary>
internal sealed class AgreedOnce(IOrganizationService system)
{
    /// <summary>What stands in the way of agreeing these targets. Holds their metrics until the transaction ends.</summary>
    public IReadOnlyList<Message> Violations(Guid planId, Guid repId, Period period, IReadOnlyCollection<ProposedTarget> targets)
    {
        List<Guid> metrics = [.. targets.Select(target => target.MetricId).OfType<Guid>().Distinct().OrderBy(id => id)];
        if (metrics.Count == 0) return [];

        Hold(metrics);
        return PlanOverlap.Violations(targets, Others(planId, repId, period, metrics));
    }

    /// <summary>
    /// Under read committed snapshot two agreements do not see each other, so each would find nothing in its way. Two that
    /// collide share a metric: both write its row, in one order, and the second waits until the first has committed, then sees it.
    /// </summary>
    private void Hold(List<Guid> metrics)
    {
        foreach (var metric in system.Run($"""
            <fetch><entity name="{coach_metric.EntityLogicalName}">
              {Fetch.Columns(MetricRow.coach_unit)}
              <order attribute="{MetricRow.coach_metricid}" />
              <filter>{Fetch.In(MetricRow.coach_metricid, metrics)}</filter>
            </entity></fetch>
            """).OrderBy(row => row.Id))
        {
            system.Update(new Entity(coach_metric.EntityLogicalName, metric.Id) { [MetricRow.coach_unit] = metric.Text(MetricRow.coach_unit) });
        }
    }

    private IReadOnlyList<AgreedElsewhere> Others(Guid planId, Guid repId, Period period, List<Guid> metrics) =>
    [
        .. system.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_target.EntityLogicalName}">
              {Fetch.Columns(TargetRow.coach_level, TargetRow.coach_metricid, TargetRow.coach_segmentid, TargetRow.coach_isteamsum)}
              <order attribute="{TargetRow.coach_targetid}" />
              <filter>{Fetch.In(TargetRow.coach_metricid, metrics)}</filter>
              <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
                {Fetch.Columns(PlanRow.coach_name, PlanRow.coach_start, PlanRow.coach_end)}
                <filter>
                  <condition attribute="{PlanRow.coach_alignmentplanid}" operator="ne" value="{planId}" />
                  <condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" />
                  <condition attribute="{PlanRow.OwnerId}" operator="eq" value="{repId}" />
                  <condition attribute="{PlanRow.coach_start}" operator="le" value="{period.End:yyyy-MM-dd}" />
                  <condition attribute="{PlanRow.coach_end}" operator="ge" value="{period.Start:yyyy-MM-dd}" />
                </filter>
              </link-entity>
            </entity></fetch>
            """)).Select(row => new AgreedElsewhere(
                row.Text($"plan.{PlanRow.coach_name}") ?? "",
                PlanMap.PeriodOf(row),
                (AorLevel)(row.Choice(TargetRow.coach_level) ?? (int)AorLevel.Activity),
                row.Id(TargetRow.coach_metricid) ?? Guid.Empty,
                row.Id(TargetRow.coach_segmentid)) { IsTeamSum = row.Value(TargetRow.coach_isteamsum) is true }),
    ];
}
