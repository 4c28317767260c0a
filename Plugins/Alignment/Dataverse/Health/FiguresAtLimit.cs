using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Metrics with figures of open plans that are as large as their column can hold: they are larger in truth.</summary>
internal sealed class FiguresAtLimit(IOrganizationService system, Opens opens)
{
    private const string MetricName = $"metric.{MetricRow.coach_name}";

    public HealthFinding Finding()
    {
        List<HealthRecord> metrics =
        [
            .. Figures().Concat(Amounts())
                .Where(row => row.Id(TargetRow.coach_metricid) is not null || row.Id($"target.{TargetRow.coach_metricid}") is not null)
                .GroupBy(row => row.Id(TargetRow.coach_metricid) ?? row.Id($"target.{TargetRow.coach_metricid}")!.Value)
                .Select(same => RecordOf(same.Key, same.First().Text(MetricName) ?? "", same.Count()))
                .OrderBy(record => record.Name, StringComparer.OrdinalIgnoreCase),
        ];
        return Few.Of("limits", State.WrongIf(metrics.Count > 0), metrics);
    }

    private HealthRecord RecordOf(Guid metric, string name, int count)
    {
        var record = opens.Record(coach_metric.EntitySchemaName, coach_metric.EntityLogicalName, metric, name);
        record.Number = count;
        return record;
    }

    private IEnumerable<Entity> Figures() => system.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_target.EntityLogicalName}">
          {Fetch.Columns(TargetRow.coach_metricid)}
          <order attribute="{TargetRow.coach_targetid}" />
          {AtLimit(TargetRow.coach_actual)}
          {MetricBeside}
          {OfOpenPlans}
        </entity></fetch>
        """));

    private IEnumerable<Entity> Amounts() => system.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_contribution.EntityLogicalName}">
          {Fetch.Columns(ContributionRow.coach_contributionid)}
          <order attribute="{ContributionRow.coach_contributionid}" />
          {AtLimit(ContributionRow.coach_value)}
          <link-entity name="{coach_target.EntityLogicalName}" from="{TargetRow.coach_targetid}" to="{ContributionRow.coach_targetid}" alias="target">
            {Fetch.Columns(TargetRow.coach_metricid)}
            {MetricBeside}
            {OfOpenPlans}
          </link-entity>
        </entity></fetch>
        """));

    private static XElement AtLimit(string column) => Fetch.Template($"""
        <filter type="or">
          <condition attribute="{column}" operator="ge" value="{Kept.Most}" />
          <condition attribute="{column}" operator="le" value="{-Kept.Most}" />
        </filter>
        """);

    private static XElement MetricBeside => Fetch.Template($"""
        <link-entity name="{coach_metric.EntityLogicalName}" from="{MetricRow.coach_metricid}" to="{TargetRow.coach_metricid}" alias="metric">
          {Fetch.Columns(MetricRow.coach_name)}
        </link-entity>
        """);

    private static XElement OfOpenPlans => Fetch.Template($"""
        <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}">
          <filter><condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
        </link-entity>
        """);
}
