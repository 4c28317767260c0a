using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>How the credit of a row is shared: compares what is there with what is wanted.</summary>
internal sealed class SplitStore(IOrganizationService service, RecordReference row)
{
    /// <summary>The characters that the name of a share holds.</summary>
    public const int LongestName = 200;

    /// <summary>All shares of the row, handovers too: of one person there can be one of either kind.</summary>
    public IReadOnlyList<Entity> All() => service.Run(Fetch.Template($"""
        <fetch><entity name="{coach_creditshare.EntityLogicalName}">
          {Fetch.Columns(CreditRow.coach_userid, CreditRow.coach_kind, CreditRow.coach_share, CreditRow.statecode)}
          <order attribute="{CreditRow.coach_creditshareid}" />
          <filter><condition attribute="{CreditRow.coach_sourceid}" operator="eq" value="{row.Id}" /></filter>
        </entity></fetch>
        """));

    /// <param name="title">What people call the deal.</param>
    /// <param name="wanted">The people and their shares.</param>
    public void Set(string title, IReadOnlyCollection<Split> wanted)
    {
        var there = All();
        foreach (var share in there.Where(IsSplit).Where(share => wanted.All(split => split.UserId != share.Id(CreditRow.coach_userid)))) service.Delete(coach_creditshare.EntityLogicalName, share.Id);
        foreach (var split in wanted)
        {
            var own = there.FirstOrDefault(share => share.Id(CreditRow.coach_userid) == split.UserId);
            if (own is null) service.Create(NewRow(title, split));
            else if (!IsSplit(own) || !IsInForce(own) || own.Number(CreditRow.coach_share) != split.Share) service.Update(RowOf(new Entity(coach_creditshare.EntityLogicalName, own.Id) { [CreditRow.statecode] = Active }, title, split));
        }
    }

    /// <summary>What says nothing is agreed by people.</summary>
    public static bool IsSplit(Entity share) => share.Choice(CreditRow.coach_kind) != (int)CreditKind.Handover;

    public static bool IsInForce(Entity share) => share.Choice(CreditRow.statecode) == (int)coach_creditshare_statecode.Active;

    /// <summary>A share that a person has written belongs to whom it credits, where it can be given to that user.</summary>
    public static void Give(IOrganizationService service, Entity share)
    {
        if (share.Id(CreditRow.coach_userid) is not { } user || share.Id(CreditRow.OwnerId) == user || !Rights.MayOwn(service, user, share.LogicalName)) return;

        service.Update(new Entity(share.LogicalName, share.Id) { [CreditRow.OwnerId] = new EntityReference(SystemUser.EntityLogicalName, user) });
    }

    private static OptionSetValue Active => new((int)coach_creditshare_statecode.Active);

    private Entity NewRow(string title, Split split)
    {
        var share = RowOf(new Entity(coach_creditshare.EntityLogicalName), title, split);
        share[CreditRow.coach_sourcetable] = row.Table;
        share[CreditRow.coach_sourceid] = row.Id.ToString();
        // One that cannot be given to whom it credits is kept by who writes it.
        if (Rights.MayOwn(service, split.UserId, share.LogicalName)) share[CreditRow.OwnerId] = share[CreditRow.coach_userid];
        return share;
    }

    private static Entity RowOf(Entity share, string title, Split split)
    {
        share[CreditRow.coach_name] = title;
        share[CreditRow.coach_userid] = new EntityReference(SystemUser.EntityLogicalName, split.UserId);
        share[CreditRow.coach_kind] = new OptionSetValue((int)CreditKind.Split);
        share[CreditRow.coach_share] = split.Share;
        return share;
    }
}
