using System.Xml.Linq;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>The alignment as Dataverse keeps it. Queries are batched: none runs in a loop where one will do.</summary>
internal sealed partial class AlignmentStore(IOrganizationService service, DateTime now) : IAlignmentStore
{
    /// <summary>The time zone of the rep who owns the plan; users without settings live in UTC.</summary>
    private static readonly XElement RepZone = Fetch.Template($"""
        <link-entity name="{UserSettings.EntityLogicalName}" from="{UserSettingsRow.SystemUserId}" to="{PlanRow.OwnerId}" link-type="outer" alias="settings">
          <link-entity name="{TimeZoneDefinition.EntityLogicalName}" from="{TimeZoneRow.TimeZoneCode}" to="{UserSettingsRow.TimeZoneCode}" link-type="outer" alias="zone">
            {Fetch.Columns(TimeZoneRow.StandardName)}
          </link-entity>
        </link-entity>
        """);

    private static readonly string[] MetricColumns =
    [
        MetricRow.coach_name, MetricRow.coach_sourcetable, MetricRow.coach_fetchxml, MetricRow.coach_datecolumn,
        MetricRow.coach_aggregate, MetricRow.coach_valuecolumn, MetricRow.coach_credit, MetricRow.coach_isactivity,
    ];

    private decimal? tolerance;

    public DateTime Now => now;

    /// <summary>Any write holds the row until the transaction ends; no step listens to this column.</summary>
    public void Lock(Guid planId) => service.Update(new Entity(coach_alignmentplan.EntityLogicalName, planId) { [PlanRow.coach_calculatedon] = now });

    public decimal AtRiskTolerance() => tolerance ??= EnvironmentVariables.AtRiskTolerance(service);

    public Guid? PlanOf(Guid targetId) => service.RunOne($"""
        <fetch><entity name="{coach_target.EntityLogicalName}">
          {Fetch.Columns(TargetRow.coach_planid)}
          <filter><condition attribute="{TargetRow.coach_targetid}" operator="eq" value="{targetId}" /></filter>
        </entity></fetch>
        """)?.Id(TargetRow.coach_planid);

    public IReadOnlyList<Guid> CustomersOf(Guid opportunityId) => service.Run($"""
        <fetch><entity name="{Opportunity.EntityLogicalName}">
          {Fetch.Columns(OpportunityRow.CustomerId, OpportunityRow.ParentAccountId)}
          <filter><condition attribute="{OpportunityRow.OpportunityId}" operator="eq" value="{opportunityId}" /></filter>
        </entity></fetch>
        """).Select(row => Customers.Of(row)).FirstOrDefault() ?? [];

    internal static TimeZoneInfo ZoneOf(Entity row, string column = $"zone.{TimeZoneRow.StandardName}")
    {
        try
        {
            return row.Text(column) is { } name ? TimeZoneInfo.FindSystemTimeZoneById(name) : TimeZoneInfo.Utc;
        }
        catch (TimeZoneNotFoundException)
        {
            return TimeZoneInfo.Utc;
        }
    }

    internal static Period PeriodOf(Entity row, string prefix = "plan.") =>
        new(row.Date(prefix + PlanRow.coach_start) ?? DateTime.MinValue, row.Date(prefix + PlanRow.coach_end) ?? DateTime.MaxValue.Date);

    private static Metric MetricOf(Entity row) => new(
        row.Id(TargetRow.coach_metricid) ?? Guid.Empty,
        row.Text($"metric.{MetricRow.coach_name}") ?? "",
        row.Text($"metric.{MetricRow.coach_sourcetable}") ?? "",
        row.Text($"metric.{MetricRow.coach_fetchxml}") ?? "",
        row.Text($"metric.{MetricRow.coach_datecolumn}") ?? ActivityRow.CreatedOn,
        (Aggregation)(row.Choice($"metric.{MetricRow.coach_aggregate}") ?? (int)Aggregation.Count),
        row.Text($"metric.{MetricRow.coach_valuecolumn}"),
        (CreditRule)(row.Choice($"metric.{MetricRow.coach_credit}") ?? (int)CreditRule.Owner))
    {
        IsActivity = row.Value($"metric.{MetricRow.coach_isactivity}") is true,
    };

    private static TargetTerms TermsOf(Entity row) => new(
        row.Id,
        row.Id(TargetRow.coach_planid) ?? Guid.Empty,
        row.Id($"plan.{PlanRow.OwnerId}") ?? Guid.Empty,
        PeriodOf(row),
        ZoneOf(row),
        MetricOf(row),
        row.Id(TargetRow.coach_segmentid));
}
