using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Things, the same e-mail, that count for several reps. Only those are read: most things are one rep's alone.</summary>
internal static class SharedThings
{
    private const int MostTargets = 400;

    /// <summary>By rep; of each metric, segment and thing once.</summary>
    /// <param name="system">As the system: the sums of a group are of all that is in it.</param>
    /// <param name="targets">The targets of all reps.</param>
    /// <param name="lastOf">The last day that counts of a target.</param>
    public static ILookup<Guid, SharedThing> Of(IOrganizationService system, IEnumerable<ShownTarget> targets, Func<ShownTarget, DateTime> lastOf)
    {
        var counting = targets.Where(target => target is { IsOfThings: true, IsTeamSum: false }).ToDictionary(target => target.State.Id);
        var isOfSeveral = counting.Values.Select(target => target.RepId).Distinct().Skip(1).Any();
        var rows = !isOfSeveral ? [] : counting.Keys.ToList().InParts(MostTargets).SelectMany(some => system.RunAll(InSeveralTargets(some)));
        return rows
            .Select(row => new { Row = row, Target = counting[row.Id(ContributionRow.coach_targetid) ?? Guid.Empty] })
            .Where(found => found.Row.Date(ContributionRow.coach_date) <= lastOf(found.Target))
            .GroupBy(found => new { found.Target.RepId, found.Target.State.MetricId, SegmentId = found.Target.Row.Id(TargetRow.coach_segmentid), Thing = found.Row.Text(ContributionRow.coach_distinctkey) ?? "" })
            .ToLookup(
                same => same.Key.RepId,
                same => new SharedThing(same.Key.MetricId ?? Guid.Empty, same.Key.SegmentId, same.Key.Thing, same.Sum(found => found.Row.Number(ContributionRow.coach_exactvalue) ?? 0)));
    }

    private static XElement InSeveralTargets(IEnumerable<Guid> targets) => Fetch.Template($"""
        <fetch distinct="true"><entity name="{coach_contribution.EntityLogicalName}">
          {Fetch.Columns(ContributionRow.coach_contributionid, ContributionRow.coach_targetid, ContributionRow.coach_date, ContributionRow.coach_distinctkey, ContributionRow.coach_exactvalue)}
          <order attribute="{ContributionRow.coach_contributionid}" />
          <filter>
            {Fetch.In(ContributionRow.coach_targetid, targets)}
            <condition attribute="{ContributionRow.coach_distinctkey}" operator="not-null" />
            <condition attribute="{ContributionRow.coach_targetid}" operator="ne" valueof="other.{ContributionRow.coach_targetid}" />
          </filter>
          <link-entity name="{coach_contribution.EntityLogicalName}" from="{ContributionRow.coach_distinctkey}" to="{ContributionRow.coach_distinctkey}" alias="other" />
        </entity></fetch>
        """);
}
