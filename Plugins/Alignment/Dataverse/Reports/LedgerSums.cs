using System.Xml.Linq;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// Sums of the ledger for some days. The platform refuses to aggregate more than 50,000 rows, and a step cannot go on after a
/// refusal; so each sum is asked for only after a look whether there are that many, and cut in two where there are.
/// </summary>
internal sealed class LedgerSums(IOrganizationService service)
{
    private const int MostRows = 50_000;
    private const int MostTargets = 400;

    /// <summary>The sum of each target's contributions from one day to another, both included; those without any are left out.</summary>
    public IReadOnlyDictionary<Guid, decimal> Between(IReadOnlyList<Guid> targets, DateTime from, DateTime to)
    {
        var sums = new Dictionary<Guid, decimal>();
        for (var start = 0; start < targets.Count; start += MostTargets) Add(sums, [.. targets.Skip(start).Take(MostTargets)], from, to);
        return sums;
    }

    private void Add(Dictionary<Guid, decimal> sums, IReadOnlyList<Guid> targets, DateTime from, DateTime to)
    {
        if (!IsTooMany(targets, from, to))
        {
            foreach (var row in Sums(targets, from, to)) Add(sums, row.Id("target") ?? Guid.Empty, row.Number("sum") ?? 0);
        }
        else if (targets.Count > 1)
        {
            Add(sums, [.. targets.Take(targets.Count / 2)], from, to);
            Add(sums, [.. targets.Skip(targets.Count / 2)], from, to);
        }
        else if (from < to)
        {
            var middle = from.AddDays((to - from).Days / 2);
            Add(sums, targets, from, middle);
            Add(sums, targets, middle.AddDays(1), to);
        }
        else
        {
            // One target with so many rows on one day: read them all.
            Add(sums, targets[0], service.RunAll(Rows(targets, from, to)).Sum(row => row.Number(ContributionRow.coach_value) ?? 0));
        }
    }

    private static void Add(Dictionary<Guid, decimal> sums, Guid target, decimal sum) =>
        sums[target] = sum + (sums.TryGetValue(target, out var before) ? before : 0);

    private bool IsTooMany(IReadOnlyList<Guid> targets, DateTime from, DateTime to)
    {
        var last = Rows(targets, from, to);
        last.SetAttributeValue("count", 1);
        last.SetAttributeValue("page", MostRows);
        return service.Run(last).Count > 0;
    }

    private IReadOnlyList<Entity> Sums(IReadOnlyList<Guid> targets, DateTime from, DateTime to) => service.Run($"""
        <fetch aggregate="true"><entity name="{coach_contribution.EntityLogicalName}">
          <attribute name="{ContributionRow.coach_targetid}" alias="target" groupby="true" />
          <attribute name="{ContributionRow.coach_value}" alias="sum" aggregate="sum" />
          {Filter(targets, from, to)}
        </entity></fetch>
        """);

    private static XElement Rows(IReadOnlyList<Guid> targets, DateTime from, DateTime to) => Fetch.Template($"""
        <fetch><entity name="{coach_contribution.EntityLogicalName}">
          {Fetch.Columns(ContributionRow.coach_value)}
          {Filter(targets, from, to)}
        </entity></fetch>
        """);

    private static XElement Filter(IReadOnlyList<Guid> targets, DateTime from, DateTime to) => Fetch.Template($"""
        <filter>
          {Fetch.In(ContributionRow.coach_targetid, targets)}
          <condition attribute="{ContributionRow.coach_date}" operator="ge" value="{from:yyyy-MM-dd}" />
          <condition attribute="{ContributionRow.coach_date}" operator="le" value="{to:yyyy-MM-dd}" />
        </filter>
        """);
}
