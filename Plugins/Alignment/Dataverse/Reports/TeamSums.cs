using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// The actuals of targets that are the sum of the team's: what counted in their days for targets with the same metric and segment, none
/// of which is such a sum itself, in agreed or closed plans that name the manager. Asked for all managers at once where the rest is the same.
/// </summary>
internal sealed class TeamSums(IOrganizationService system)
{
    private const int MostManagers = 400;

    /// <summary>Those of a plan, for all its days.</summary>
    public IReadOnlyList<TeamTarget> OfPlan(Guid planId) =>
    [
        .. system.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_target.EntityLogicalName}">
              {Fetch.Columns(TargetRow.coach_metricid, TargetRow.coach_segmentid)}
              <order attribute="{TargetRow.coach_targetid}" />
              <filter>
                <condition attribute="{TargetRow.coach_planid}" operator="eq" value="{planId}" />
                <condition attribute="{TargetRow.coach_isteamsum}" operator="eq" value="1" />
              </filter>
              <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
                {Fetch.Columns(PlanRow.OwnerId, PlanRow.coach_start, PlanRow.coach_end)}
              </link-entity>
              <link-entity name="{coach_metric.EntityLogicalName}" from="{MetricRow.coach_metricid}" to="{TargetRow.coach_metricid}" link-type="outer" alias="metric">
                {Fetch.Columns(MetricRow.coach_distinctcolumn)}
              </link-entity>
            </entity></fetch>
            """)).Select(row => TeamTarget.Of(row, row.Id($"plan.{PlanRow.OwnerId}") ?? Guid.Empty, PlanMap.PeriodOf(row))),
    ];

    /// <summary>Targets with what the team has done, where they are its sum.</summary>
    /// <param name="targets">The targets.</param>
    /// <param name="days">Which days count for one.</param>
    public IReadOnlyList<ShownTarget> In(IReadOnlyList<ShownTarget> targets, Func<ShownTarget, Period> days)
    {
        var sums = ByMonth(targets.Where(target => target.IsTeamSum).Select(target => TeamTarget.Of(target.Row, target.RepId, days(target))));
        return sums.Count == 0 ? targets : [.. targets.Select(target => sums.TryGetValue(target.State.Id, out var months) ? target with { State = target.State with { Actual = months.Values.Sum() } } : target)];
    }

    /// <summary>By month; months of which nothing came are left out.</summary>
    public IReadOnlyDictionary<Guid, IReadOnlyDictionary<Month, decimal>> ByMonth(IEnumerable<TeamTarget> targets)
    {
        var found = new Dictionary<Guid, IReadOnlyDictionary<Month, decimal>>();
        foreach (var alike in targets.GroupBy(target => new Counted(target.MetricId, target.SegmentId, target.Days, target.IsOfThings)))
        {
            var sums = EachOnce(Sums(alike.Key, [.. alike.Select(target => target.ManagerId).Distinct()])).ToLookup(sum => sum.ManagerId);
            foreach (var target in alike)
            {
                found[target.Id] = sums[target.ManagerId].GroupBy(sum => sum.Month).ToDictionary(same => same.Key, same => same.Sum(sum => sum.Value));
            }
        }

        return found;
    }

    /// <summary>Within one rep's target one contribution of a thing has its value already and the others none; of the reps' the largest is taken, in the first month.</summary>
    private static IEnumerable<ManagerSum> EachOnce(IEnumerable<ManagerSum> sums) => sums.GroupBy(sum => new { sum.ManagerId, sum.Thing }).SelectMany<IEnumerable<ManagerSum>, ManagerSum>(same =>
        same.First().Thing is null ? same : [same.OrderBy(sum => sum.Month.Start).First() with { Value = same.Max(sum => sum.Largest) }]);

    private IEnumerable<ManagerSum> Sums(Counted counted, IReadOnlyList<Guid> managers)
    {
        for (var start = 0; start < managers.Count && counted.Days.Start <= counted.Days.End; start += MostManagers)
        {
            foreach (var sum in Part(counted, [.. managers.Skip(start).Take(MostManagers)])) yield return sum;
        }
    }

    private IEnumerable<ManagerSum> Part(Counted counted, IReadOnlyList<Guid> managers)
    {
        if (!AggregateLimit.IsBeyond(system, Rows(counted, managers))) return system.RunAll(Grouped(counted, managers)).Select(SumOf);
        if (AggregateLimit.Halves(counted.Days) is { } halves) return halves.SelectMany(half => Part(counted with { Days = half }, managers));

        // So many on one day: read them all.
        return system.RunAll(Rows(counted, managers)).Select(row =>
            Sum(row.Id($"plan.{PlanRow.coach_managerid}"), Month.Of(counted.Days.Start), counted.IsOfThings ? row.Text(ContributionRow.coach_distinctkey) : null, row.Number(ContributionRow.coach_exactvalue), row.Number(ContributionRow.coach_exactvalue)));
    }

    private static ManagerSum SumOf(Entity row) =>
        Sum(row.Id("manager"), new Month(row.Choice("year") ?? 1, row.Choice("month") ?? 1), row.Text("thing"), row.Number("sum"), row.Number("largest"));

    private static ManagerSum Sum(Guid? manager, Month month, string? thing, decimal? value, decimal? largest) =>
        new(manager ?? Guid.Empty, month, thing is { Length: > 0 } ? thing : null, value ?? 0, largest ?? 0);

    private static Fetch.Parts Things(Counted counted) => new(!counted.IsOfThings ? [] :
    [
        Fetch.Template($"""<attribute name="{ContributionRow.coach_distinctkey}" alias="thing" groupby="true" />"""),
        Fetch.Template($"""<attribute name="{ContributionRow.coach_exactvalue}" alias="largest" aggregate="max" />"""),
        Fetch.Template($"""<order alias="thing" />"""),
    ]);

    private static XElement Grouped(Counted counted, IReadOnlyList<Guid> managers) => Fetch.Template($"""
        <fetch aggregate="true"><entity name="{coach_contribution.EntityLogicalName}">
          <attribute name="{ContributionRow.coach_date}" alias="year" groupby="true" dategrouping="year" />
          <attribute name="{ContributionRow.coach_date}" alias="month" groupby="true" dategrouping="month" />
          <attribute name="{ContributionRow.coach_exactvalue}" alias="sum" aggregate="sum" />
          <order alias="manager" /><order alias="year" /><order alias="month" />
          {Things(counted)}
          {Days(counted.Days)}
          {Of(counted, managers, new Fetch.Parts([]), Fetch.Template($"""
            <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.SystemUserId}" to="{PlanRow.coach_managerid}" alias="named">
              <attribute name="{UserRow.SystemUserId}" alias="manager" groupby="true" />
            </link-entity>
            """))}
        </entity></fetch>
        """);

    private static XElement Rows(Counted counted, IReadOnlyList<Guid> managers) => Fetch.Template($"""
        <fetch><entity name="{coach_contribution.EntityLogicalName}">
          {Fetch.Columns(ContributionRow.coach_exactvalue, ContributionRow.coach_distinctkey)}
          <order attribute="{ContributionRow.coach_contributionid}" />
          {Days(counted.Days)}
          {Of(counted, managers, Fetch.Columns(PlanRow.coach_managerid), null)}
        </entity></fetch>
        """);

    private static XElement Days(Period days) => Fetch.Template($"""
        <filter>
          <condition attribute="{ContributionRow.coach_date}" operator="ge" value="{days.Start:yyyy-MM-dd}" />
          <condition attribute="{ContributionRow.coach_date}" operator="le" value="{days.End:yyyy-MM-dd}" />
        </filter>
        """);

    private static XElement Of(Counted counted, IReadOnlyList<Guid> managers, Fetch.Parts columns, XElement? beside) => Fetch.Template($"""
        <link-entity name="{coach_target.EntityLogicalName}" from="{TargetRow.coach_targetid}" to="{ContributionRow.coach_targetid}" alias="of">
          <filter>
            <condition attribute="{TargetRow.coach_metricid}" operator="eq" value="{counted.MetricId}" />
            {(counted.SegmentId is { } segment ? Fetch.In(TargetRow.coach_segmentid, [segment]) : Fetch.Template($"""<condition attribute="{TargetRow.coach_segmentid}" operator="null" />"""))}
            <condition attribute="{TargetRow.coach_isteamsum}" operator="ne" value="1" />
          </filter>
          <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
            {columns}
            <filter>
              {Fetch.In(PlanRow.coach_managerid, managers)}
              <condition attribute="{PlanRow.statuscode}" operator="in"><value>{PlanAgreement.Agreed}</value><value>{PlanAgreement.Closed}</value></condition>
            </filter>
            {beside}
          </link-entity>
        </link-entity>
        """);

    private sealed record Counted(Guid MetricId, Guid? SegmentId, Period Days, bool IsOfThings);

    /// <param name="ManagerId">Whose team it is.</param>
    /// <param name="Month">The month.</param>
    /// <param name="Thing">What it is all of one thing; null for what counts each time.</param>
    /// <param name="Value">The sum.</param>
    /// <param name="Largest">The largest contribution.</param>
    private sealed record ManagerSum(Guid ManagerId, Month Month, string? Thing, decimal Value, decimal Largest);
}
