using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>How the credit of a deal is shared: compares what is there with what is wanted.</summary>
internal sealed class SplitStore(IOrganizationService service, RecordReference deal)
{
    /// <summary>All shares of the deal, handovers too: of one person there can be one of either kind.</summary>
    public IReadOnlyList<Entity> All() => service.Run(Fetch.Template($"""
        <fetch><entity name="{coach_creditshare.EntityLogicalName}">
          {Fetch.Columns(CreditRow.coach_userid, CreditRow.coach_kind, CreditRow.coach_share, CreditRow.statecode)}
          <order attribute="{CreditRow.coach_creditshareid}" />
          <filter><condition attribute="{CreditRow.coach_sourceid}" operator="eq" value="{deal.Id}" /></filter>
        </entity></fetch>
        """));

    /// <summary>What people agree on stands in the place of what was noted when the deal changed hands; should nobody share it any more, it is its owner's.</summary>
    public void Set(string title, IReadOnlyCollection<Split> wanted)
    {
        var there = All();
        foreach (var share in there.Where(share => wanted.All(split => split.UserId != share.Id(CreditRow.coach_userid))).Where(share => IsSplit(share) || wanted.Count > 0)) service.Delete(coach_creditshare.EntityLogicalName, share.Id);
        foreach (var split in wanted)
        {
            var own = there.FirstOrDefault(share => share.Id(CreditRow.coach_userid) == split.UserId);
            if (own is null) service.Create(RowOf(new Entity(coach_creditshare.EntityLogicalName), title, split));
            else if (!IsSplit(own) || !IsInForce(own) || own.Number(CreditRow.coach_share) != split.Share) service.Update(RowOf(new Entity(coach_creditshare.EntityLogicalName, own.Id), title, split));
        }
    }

    /// <summary>Takes away what was noted when the deal changed hands.</summary>
    public void ForgetHandovers()
    {
        foreach (var share in All().Where(share => !IsSplit(share))) service.Delete(coach_creditshare.EntityLogicalName, share.Id);
    }

    public static bool IsSplit(Entity share) => share.Choice(CreditRow.coach_kind) == (int)CreditKind.Split;

    public static bool IsInForce(Entity share) => share.Choice(CreditRow.statecode) == (int)coach_creditshare_statecode.Active;

    private Entity RowOf(Entity row, string title, Split split)
    {
        var user = new EntityReference(SystemUser.EntityLogicalName, split.UserId);
        row[CreditRow.coach_name] = title;
        row[CreditRow.coach_userid] = user;
        row[CreditRow.coach_kind] = new OptionSetValue((int)CreditKind.Split);
        row[CreditRow.coach_share] = split.Share;
        if (row.Id != Guid.Empty) row[CreditRow.statecode] = new OptionSetValue((int)coach_creditshare_statecode.Active);
        if (row.Id != Guid.Empty) return row;

        row[CreditRow.coach_sourcetable] = deal.Table;
        row[CreditRow.coach_sourceid] = deal.Id.ToString();
        return CreditKeeper.Kept(service, split.UserId, row);
    }
}
