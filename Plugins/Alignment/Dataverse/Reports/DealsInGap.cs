using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// Which of many open deals serve an objective in a gap, as the caller may see it. The links are read for all of them at once: by the deal
/// itself, by its account and by its customer.
/// </summary>
internal sealed class DealsInGap(Step step, RecordTargets targets)
{
    private static readonly Diagnosis[] Gaps = [Diagnosis.ExecutionGap, Diagnosis.EffectivenessGap];

    public IReadOnlyCollection<Guid> Of(WhichDeals which)
    {
        var links = LinksBy(LinkRow.coach_opportunityid, OpportunityRow.OpportunityId, which)
            .Concat(LinksBy(LinkRow.coach_accountid, OpportunityRow.ParentAccountId, which))
            .Concat(LinksBy(LinkRow.coach_accountid, OpportunityRow.CustomerId, which))
            .ToLookup(found => found.Key, found => found.Value);
        if (links.Count == 0) return [];

        var reader = new PlanTargets(step, new OrganizationFacts(step, null));
        var current = targets.Current(reader, [.. links.SelectMany(found => found)], []);
        var figures = targets.FiguresOfAll(reader, current);
        var inGap = new HashSet<Guid>(current
            .Where(target => target.State.Level == AorLevel.Objective && figures.TryGetValue(target.State.Id, out var of) && Gaps.Contains(of.Diagnosis))
            .Select(target => target.State.Id));
        return [.. links.Where(found => RecordTargets.Served(current, [.. found]).Overlaps(inGap)).Select(found => found.Key)];
    }

    private IEnumerable<KeyValuePair<Guid, RecordLink>> LinksBy(string linked, string column, WhichDeals which) => step.Caller.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_targetlink.EntityLogicalName}">
          {Fetch.Columns(LinkMap.Columns)}
          <order attribute="{LinkRow.coach_targetlinkid}" />
          <link-entity name="{coach_target.EntityLogicalName}" from="{TargetRow.coach_targetid}" to="{LinkRow.coach_targetid}" alias="target">
            {Fetch.Columns(TargetRow.coach_planid)}
            <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
              <filter><condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
            </link-entity>
          </link-entity>
          <link-entity name="{Opportunity.EntityLogicalName}" from="{column}" to="{linked}" alias="deal">
            {Fetch.Columns(OpportunityRow.OpportunityId)}
            <order attribute="{OpportunityRow.OpportunityId}" />
            <filter>
              <condition attribute="{OpportunityRow.StateCode}" operator="eq" value="{(int)opportunity_statecode.Open}" />
              {MeantDeals.Of(which)}
            </filter>
          </link-entity>
        </entity></fetch>
        """)).Select(row => new KeyValuePair<Guid, RecordLink>(
            row.Id($"deal.{OpportunityRow.OpportunityId}") ?? Guid.Empty,
            new RecordLink(LinkMap.Of(row), row.Id($"target.{TargetRow.coach_planid}") ?? Guid.Empty, linked == LinkRow.coach_accountid ? row.Name(LinkRow.coach_accountid) ?? "" : null)));
}
