using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Deals that were won and count for nobody, or not with all of their amount: a team's, and those whose shares are less than the whole.</summary>
internal sealed class UncreditedDeals(IOrganizationService system, Opens opens)
{
    private const int DealsAtOnce = 500;

    /// <param name="days">The days of the plans that run.</param>
    public HealthFinding Finding(Period? days)
    {
        List<HealthRecord> gaps = days is { } period ? [.. Gaps(period)] : [];
        return Few.Of("uncredited", State.LookIf(gaps.Count > 0), gaps);
    }

    private IEnumerable<HealthRecord> Gaps(Period days)
    {
        var ofTeams = Won(days, Fetch.Template($"""<filter><condition attribute="{OpportunityRow.OwningTeam}" operator="not-null" /></filter>""")).ToList();
        var shared = NotWhole().InParts(DealsAtOnce).SelectMany(some => Won(days, new XElement("filter", Fetch.In(OpportunityRow.OpportunityId, some))));
        var deals = ofTeams.Concat(shared).GroupBy(deal => deal.Id).Select(same => same.First()).ToList();
        var credits = new CreditStore(system).Of([.. deals.Select(deal => deal.Id)]);
        foreach (var deal in deals.OrderBy(deal => deal.Text(OpportunityRow.Name), StringComparer.OrdinalIgnoreCase))
        {
            if (CreditGap.Of(deal.Id(OpportunityRow.OwningTeam) is not null, credits.TryGetValue(deal.Id, out var own) ? own : Credits.None) is not { } gap) continue;

            var record = opens.Record(Opportunity.EntitySchemaName, Opportunity.EntityLogicalName, deal.Id, deal.Text(OpportunityRow.Name) ?? "");
            record.Note = gap.Note;
            record.Number = gap.Credited;
            record.Since = Json.Day(deal.Date(OpportunityRow.ActualCloseDate));
            yield return record;
        }
    }

    /// <summary>Deals whose shares do not add up to the whole, and those that were a team's when they were handed over.</summary>
    private IEnumerable<Guid> NotWhole() => system.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_creditshare.EntityLogicalName}">
          {Fetch.Columns(CreditRow.coach_sourceid, CreditRow.coach_kind, CreditRow.coach_share, CreditRow.coach_userid)}
          <order attribute="{CreditRow.coach_creditshareid}" />
          <filter>
            <condition attribute="{CreditRow.coach_sourcetable}" operator="eq" value="{Opportunity.EntityLogicalName}" />
            <condition attribute="{CreditRow.statecode}" operator="eq" value="{(int)coach_creditshare_statecode.Active}" />
            <filter type="or">
              <condition attribute="{CreditRow.coach_share}" operator="lt" value="{Credits.All}" />
              <condition attribute="{CreditRow.coach_userid}" operator="null" />
            </filter>
          </filter>
        </entity></fetch>
        """))
        .GroupBy(share => share.Text(CreditRow.coach_sourceid) ?? "", StringComparer.OrdinalIgnoreCase)
        .Where(same => same.Any(share => share.Id(CreditRow.coach_userid) is null) || same.Sum(share => share.Number(CreditRow.coach_share) ?? 0) < Credits.All)
        .Select(same => Guid.TryParse(same.Key, out var deal) ? deal : Guid.Empty);

    private IEnumerable<Entity> Won(Period days, XElement which) => system.RunAll(Fetch.Template($"""
        <fetch><entity name="{Opportunity.EntityLogicalName}">
          {Fetch.Columns(OpportunityRow.Name, OpportunityRow.OwningTeam, OpportunityRow.ActualCloseDate)}
          <order attribute="{OpportunityRow.OpportunityId}" />
          <filter>
            <condition attribute="{OpportunityRow.StateCode}" operator="eq" value="{(int)opportunity_statecode.Won}" />
            <condition attribute="{OpportunityRow.ActualCloseDate}" operator="on-or-after" value="{days.Start:yyyy-MM-dd}" />
            <condition attribute="{OpportunityRow.ActualCloseDate}" operator="on-or-before" value="{days.End:yyyy-MM-dd}" />
            {which}
          </filter>
        </entity></fetch>
        """));
}
