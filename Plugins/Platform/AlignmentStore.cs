using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>The alignment as Dataverse keeps it. Queries are batched: none runs in a loop where one will do.</summary>
internal sealed partial class AlignmentStore(IOrganizationService service, DateTime now) : IAlignmentStore
{
    /// <summary>The time zone of the rep who owns the plan; users without settings live in UTC.</summary>
    private const string RepZone = """
        <link-entity name="usersettings" from="systemuserid" to="ownerid" link-type="outer" alias="settings">
          <link-entity name="timezonedefinition" from="timezonecode" to="timezonecode" link-type="outer" alias="zone">
            <attribute name="standardname" />
          </link-entity>
        </link-entity>
        """;

    private readonly Dictionary<Guid, DateTime?> agreedOn = [];

    public DateTime Now => now;

    /// <summary>Closures are days of the organisation, and this version keeps none: every weekday is a working day.</summary>
    public IReadOnlyCollection<DateTime> Closures => [];

    /// <summary>Any write holds the row; writing what is there fires no step and changes nothing.</summary>
    public void Lock(Guid planId) => service.Update(new Entity("coach_alignmentplan", planId)
    {
        ["coach_agreedon"] = agreedOn.TryGetValue(planId, out var day) ? day : null,
    });

    public decimal AtRiskTolerance() => EnvironmentVariables.AtRiskTolerance(service);

    public Guid? PlanOf(Guid targetId) => service.RunOne($"""
        <fetch><entity name="coach_target"><attribute name="coach_planid" />
          <filter><condition attribute="coach_targetid" operator="eq" value="{targetId}" /></filter>
        </entity></fetch>
        """)?.Id("coach_planid");

    public IReadOnlyList<Guid> CustomersOf(Guid opportunityId) => service.Run($"""
        <fetch><entity name="opportunity"><attribute name="customerid" /><attribute name="parentaccountid" />
          <filter><condition attribute="opportunityid" operator="eq" value="{opportunityId}" /></filter>
        </entity></fetch>
        """).Select(row => Customers.Of(row)).FirstOrDefault() ?? [];

    internal static TimeZoneInfo ZoneOf(Entity row, string column = "zone.standardname")
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

    private static Period PeriodOf(Entity row) =>
        new(row.Date("plan.coach_start") ?? DateTime.MinValue, row.Date("plan.coach_end") ?? DateTime.MaxValue.Date);

    private static Metric MetricOf(Entity row) => new(
        row.Id("coach_metricid") ?? Guid.Empty,
        row.Text("metric.coach_name") ?? "",
        row.Text("metric.coach_sourcetable") ?? "",
        row.Text("metric.coach_fetchxml") ?? "",
        row.Text("metric.coach_datecolumn") ?? "createdon",
        (Aggregation)(row.Choice("metric.coach_aggregate") ?? (int)Aggregation.Count),
        row.Text("metric.coach_valuecolumn"),
        (CreditRule)(row.Choice("metric.coach_credit") ?? (int)CreditRule.Owner));

    private TargetTerms TermsOf(Entity row)
    {
        var plan = row.Id("coach_planid") ?? Guid.Empty;
        agreedOn[plan] = row.Date("plan.coach_agreedon");
        return new TargetTerms(
            row.Id, plan, row.Id("plan.ownerid") ?? Guid.Empty, PeriodOf(row), ZoneOf(row), MetricOf(row), row.Id("coach_segmentid"));
    }

    internal static TargetLink LinkOf(Entity row, string prefix = "") => new(
        row.Id(prefix + "coach_targetlinkid") ?? row.Id,
        row.Id(prefix + "coach_targetid") ?? Guid.Empty,
        row.Id(prefix + "coach_opportunityid"),
        row.Id(prefix + "coach_accountid"),
        (LinkKind)(row.Choice(prefix + "coach_kind") ?? (int)LinkKind.Automatic),
        row.Date(prefix + "coach_from"),
        row.Date(prefix + "coach_to"));
}
