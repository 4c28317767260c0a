using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Sums of the ledger by target and month, however much there is of it.</summary>
internal sealed class LedgerSums(IOrganizationService service)
{
    private const int MostTargets = 400;
    private const int MostOfFew = 1_000;

    /// <summary>The sum of each target's contributions from one day to another, both included; those without any are left out.</summary>
    public IReadOnlyDictionary<Guid, decimal> Between(IReadOnlyList<Guid> targets, Period days) =>
        Sums(targets, days).GroupBy(sum => sum.Of.TargetId).ToDictionary(months => months.Key, months => months.Sum(sum => sum.Value));

    /// <summary>The same where there are few, as of days that are still to come: one question then.</summary>
    public IReadOnlyDictionary<Guid, decimal> OfFew(IReadOnlyList<Guid> targets, Period days)
    {
        if (targets.Count is 0 or > MostTargets) return Between(targets, days);

        var rows = service.Page(Rows(targets, days), MostOfFew, page: 1);
        return rows.MoreRecords
            ? Between(targets, days)
            : rows.Entities.GroupBy(row => row.Id(ContributionRow.coach_targetid) ?? Guid.Empty).ToDictionary(same => same.Key, same => same.Sum(row => row.Number(ContributionRow.coach_exactvalue) ?? 0));
    }

    /// <summary>The sums of the months that were touched; those of which nothing came are left out.</summary>
    public IReadOnlyDictionary<TargetMonth, decimal> ByMonth(Touched touched) => touched.Stretches()
        .SelectMany(stretch => Sums([.. touched.TargetIds], stretch))
        .GroupBy(sum => sum.Of)
        .ToDictionary(parts => parts.Key, parts => parts.Sum(part => part.Value));

    private IEnumerable<MonthSum> Sums(IReadOnlyList<Guid> targets, Period days)
    {
        for (var start = 0; start < targets.Count; start += MostTargets)
        {
            foreach (var sum in Part([.. targets.Skip(start).Take(MostTargets)], days)) yield return sum;
        }
    }

    private IEnumerable<MonthSum> Part(IReadOnlyList<Guid> targets, Period days)
    {
        if (!AggregateLimit.IsBeyond(service, Rows(targets, days))) return service.RunAll(Grouped(targets, days)).Select(SumOf);
        if (targets.Count > 1) return Part([.. targets.Take(targets.Count / 2)], days).Concat(Part([.. targets.Skip(targets.Count / 2)], days));
        if (AggregateLimit.Halves(days) is { } halves) return halves.SelectMany(half => Part(targets, half));

        // One target with so many rows on one day: read them all.
        return [new MonthSum(new TargetMonth(targets[0], Month.Of(days.Start)), service.RunAll(Rows(targets, days)).Sum(row => row.Number(ContributionRow.coach_exactvalue) ?? 0))];
    }

    private static MonthSum SumOf(Entity row) =>
        new(new TargetMonth(row.Id("target") ?? Guid.Empty, new Month(row.Choice("year") ?? 1, row.Choice("month") ?? 1)), row.Number("sum") ?? 0);

    private static XElement Grouped(IReadOnlyList<Guid> targets, Period days) => Fetch.Template($"""
        <fetch aggregate="true"><entity name="{coach_contribution.EntityLogicalName}">
          <attribute name="{ContributionRow.coach_date}" alias="year" groupby="true" dategrouping="year" />
          <attribute name="{ContributionRow.coach_date}" alias="month" groupby="true" dategrouping="month" />
          <attribute name="{ContributionRow.coach_exactvalue}" alias="sum" aggregate="sum" />
          <order alias="target" /><order alias="year" /><order alias="month" />
          {Filter(targets, days)}
          <link-entity name="{coach_target.EntityLogicalName}" from="{TargetRow.coach_targetid}" to="{ContributionRow.coach_targetid}" alias="of">
            <attribute name="{TargetRow.coach_targetid}" alias="target" groupby="true" />
          </link-entity>
        </entity></fetch>
        """);

    private static XElement Rows(IReadOnlyList<Guid> targets, Period days) => Fetch.Template($"""
        <fetch><entity name="{coach_contribution.EntityLogicalName}">
          {Fetch.Columns(ContributionRow.coach_exactvalue, ContributionRow.coach_targetid)}
          <order attribute="{ContributionRow.coach_contributionid}" />
          {Filter(targets, days)}
        </entity></fetch>
        """);

    private static XElement Filter(IReadOnlyList<Guid> targets, Period days) => Fetch.Template($"""
        <filter>
          {Fetch.In(ContributionRow.coach_targetid, targets)}
          <condition attribute="{ContributionRow.coach_date}" operator="ge" value="{days.Start:yyyy-MM-dd}" />
          <condition attribute="{ContributionRow.coach_date}" operator="le" value="{days.End:yyyy-MM-dd}" />
        </filter>
        """);

    private sealed record MonthSum(TargetMonth Of, decimal Value);
}
