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
              {Fetch.Columns(OpportunityRow.Name, OpportunityRow.StateCode, Rows.Owner)}
              <filter><condition attribute="{OpportunityRow.OpportunityId}" operator="eq" value="{dealId}" /></filter>
            </entity></fetch>
            """) ?? throw new RefusedException(new Message("Credit.NoDeal", "The opportunity {0} is not there, or you may not see it.", dealId));
        var shares = SharesOf(dealId);
        var owner = deal.Value(Rows.Owner) as EntityReference;
        var handover = HandoverAmong(shares);
        return new DealCredit
        {
            Name = deal.Text(OpportunityRow.Name) ?? "",
            IsWon = deal.Choice(OpportunityRow.StateCode) == (int)opportunity_statecode.Won,
            Owner = owner?.Name ?? "",
            OwnerId = owner is { LogicalName: SystemUser.EntityLogicalName } ? owner.Id.ToString() : null,
            HandedOverBy = handover?.Name(CreditRow.coach_userid),
            HandedOverById = handover?.Id(CreditRow.coach_userid)?.ToString(),
            WasTeams = handover is not null && handover.Id(CreditRow.coach_userid) is null,
            People = Split(shares),
            MayShare = Rights.MayWrite(step.System, step.UserId, new RecordReference(Opportunity.EntityLogicalName, dealId)),
        };
    }

    /// <summary>Of the credits of a deal: the people where it is not simply the owner's.</summary>
    public static List<CreditedPerson>? BesideOwner(IReadOnlyList<Entity> shares, RecordReference? owner)
    {
        if (Split(shares) is { Count: > 0 } people) return people;

        if (HandoverAmong(shares) is { } handover) return handover.Id(CreditRow.coach_userid) is null ? [] : [PersonOf(handover)];

        return owner?.Table == SystemUser.EntityLogicalName ? null : [];
    }

    /// <summary>As the system: a share belongs to whom it credits, and a colleague could not read it.</summary>
    private IReadOnlyList<Entity> SharesOf(Guid dealId) => step.System.Run(Fetch.Template($"""
        <fetch><entity name="{coach_creditshare.EntityLogicalName}">
          {Fetch.Columns(CreditRow.coach_userid, CreditRow.coach_kind, CreditRow.coach_share)}
          <order attribute="{CreditRow.coach_share}" descending="true" />
          <order attribute="{CreditRow.coach_creditshareid}" />
          <filter>
            <condition attribute="{CreditRow.coach_sourceid}" operator="eq" value="{dealId}" />
            <condition attribute="{CreditRow.statecode}" operator="eq" value="{(int)coach_creditshare_statecode.Active}" />
          </filter>
        </entity></fetch>
        """));

    private static Entity? HandoverAmong(IEnumerable<Entity> shares) => shares.FirstOrDefault(share => !SplitStore.IsSplit(share));

    private static List<CreditedPerson> Split(IEnumerable<Entity> shares) => [.. shares.Where(SplitStore.IsSplit).Select(PersonOf)];

    private static CreditedPerson PersonOf(Entity share) => new()
    {
        UserId = share.Id(CreditRow.coach_userid)?.ToString() ?? "",
        Name = share.Name(CreditRow.coach_userid),
        Share = share.Number(CreditRow.coach_share) ?? Credits.All,
    };
}
