using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>A target that is the sum of the team's.</summary>
/// <param name="Id">The target.</param>
/// <param name="ManagerId">Whose plan it is part of.</param>
/// <param name="MetricId">What is counted.</param>
/// <param name="SegmentId">Where it is aimed; null for anywhere.</param>
/// <param name="Days">The days that count.</param>
internal sealed record TeamTarget(Guid Id, Guid ManagerId, Guid MetricId, Guid? SegmentId, Period Days)
{
    public static TeamTarget Of(ShownTarget target, Period days) =>
        new(target.State.Id, target.RepId, target.State.MetricId ?? Guid.Empty, target.Row.Id(TargetRow.coach_segmentid), days);
}

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
            </entity></fetch>
            """)).Select(row => new TeamTarget(
                row.Id,
                row.Id($"plan.{PlanRow.OwnerId}") ?? Guid.Empty,
                row.Id(TargetRow.coach_metricid) ?? Guid.Empty,
                row.Id(TargetRow.coach_segmentid),
                PlanMap.PeriodOf(row))),
    ];

    /// <summary>Targets with what the team has done, where they are its sum.</summary>
    /// <param name="targets">The targets.</param>
    /// <param name="days">Which days count for one.</param>
    public IReadOnlyList<ShownTarget> In(IReadOnlyList<ShownTarget> targets, Func<ShownTarget, Period> days)
    {
        var sums = ByMonth(targets.Where(target => target.IsTeamSum).Select(target => TeamTarget.Of(target, days(target))));
        return sums.Count == 0 ? targets : [.. targets.Select(target => sums.TryGetValue(target.State.Id, out var months) ? target with { State = target.State with { Actual = months.Values.Sum() } } : target)];
    }

    /// <summary>By month; months of which nothing came are left out.</summary>
    public IReadOnlyDictionary<Guid, IReadOnlyDictionary<Month, decimal>> ByMonth(IEnumerable<TeamTarget> targets)
    {
        var found = new Dictionary<Guid, IReadOnlyDictionary<Month, decimal>>();
        foreach (var alike in targets.GroupBy(target => new Counted(target.MetricId, target.SegmentId, target.Days)))
        {
            var sums = Sums(alike.Key, [.. alike.Select(target => target.ManagerId).Distinct()]).ToLookup(sum => sum.ManagerId);
            foreach (var target in alike)
            {
                found[target.Id] = sums[target.ManagerId].GroupBy(sum => sum.Month).ToDictionary(same => same.Key, same => same.Sum(sum => sum.Value));
            }
        }

        return found;
    }

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
            new ManagerSum(row.Id($"plan.{PlanRow.coach_managerid}") ?? Guid.Empty, Month.Of(counted.Days.Start), row.Number(ContributionRow.coach_exactvalue) ?? 0));
    }

    private static ManagerSum SumOf(Entity row) =>
        new(row.Id("manager") ?? Guid.Empty, new Month(row.Choice("year") ?? 1, row.Choice("month") ?? 1), row.Number("sum") ?? 0);

    private static XElement Grouped(Counted counted, IReadOnlyList<Guid> managers) => Fetch.Template($"""
        <fetch aggregate="true"><entity name="{coach_contribution.EntityLogicalName}">
          <attribute name="{ContributionRow.coach_date}" alias="year" groupby="true" dategrouping="year" />
          <attribute name="{ContributionRow.coach_date}" alias="month" groupby="true" dategrouping="month" />
          <attribute name="{ContributionRow.coach_exactvalue}" alias="sum" aggregate="sum" />
          <order alias="manager" /><order alias="year" /><order alias="month" />
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
          {Fetch.Columns(ContributionRow.coach_exactvalue)}
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

    private sealed record Counted(Guid MetricId, Guid? SegmentId, Period Days);

    private sealed record ManagerSum(Guid ManagerId, Month Month, decimal Value);
}
