using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Who is credited with a deal, for whoever may see the deal.</summary>
internal sealed class CreditReader(Step step)
{
    public DealCredit Of(Guid dealId)
    {
        // As the caller: who may not see the deal learns nothing of it.
        var deal = step.Caller.RunOne($"""
            <fetch><entity name="{Opportunity.EntityLogicalName}">
              {Fetch.Columns(Rows.Owner)}
              <filter><condition attribute="{OpportunityRow.OpportunityId}" operator="eq" value="{dealId}" /></filter>
            </entity></fetch>
            """) ?? throw new InvalidPluginExecutionException($"The opportunity {dealId} is not there, or you may not see it.");
        // As the system: a share belongs to whom it credits, and a colleague could not read it.
        var shares = step.System.Run($"""
            <fetch><entity name="{coach_creditshare.EntityLogicalName}">
              {Fetch.Columns(CreditRow.coach_userid, CreditRow.coach_kind, CreditRow.coach_share)}
              <order attribute="{CreditRow.coach_share}" descending="true" />
              <order attribute="{CreditRow.coach_creditshareid}" />
              <filter>
                <condition attribute="{CreditRow.coach_sourceid}" operator="eq" value="{dealId}" />
                <condition attribute="{CreditRow.statecode}" operator="eq" value="{(int)coach_creditshare_statecode.Active}" />
              </filter>
            </entity></fetch>
            """);
        var owner = deal.Value(Rows.Owner) as EntityReference;
        var handover = shares.FirstOrDefault(share => !SplitStore.IsSplit(share));
        return new DealCredit
        {
            Owner = owner?.Name ?? "",
            OwnerId = owner is { LogicalName: SystemUser.EntityLogicalName } ? owner.Id.ToString() : null,
            HandedOverBy = handover?.Name(CreditRow.coach_userid),
            WasTeams = handover is not null && handover.Id(CreditRow.coach_userid) is null,
            People = [.. shares.Where(SplitStore.IsSplit).Select(PersonOf)],
            MayShare = Rights.MayWrite(step.System, step.UserId, new RecordReference(Opportunity.EntityLogicalName, dealId)),
        };
    }

    private static CreditedPerson PersonOf(Entity share) => new()
    {
        UserId = share.Id(CreditRow.coach_userid)?.ToString() ?? "",
        Name = share.Name(CreditRow.coach_userid),
        Share = share.Number(CreditRow.coach_share) ?? Credits.All,
    };
}
