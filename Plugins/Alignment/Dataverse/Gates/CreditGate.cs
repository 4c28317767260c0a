using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>What a person may write of credit: shares of a deal that the person may change. Handovers are noted by the solution alone.</summary>
internal sealed class CreditGate(Step step)
{
    public void Demand()
    {
        if (step.IsOwnWork) return;

        var before = step.Before;
        var after = step.Is("Delete") ? null : step.RowAfter();
        if (KindOf(before) == CreditKind.Handover || KindOf(after) == CreditKind.Handover) throw Refused(new Message("Credit.Handover", "a handover is noted by the solution itself when a record changes hands, and never by hand"));
        if (before is not null && after is not null && !IsSameDealAndPerson(before, after)) throw Refused(new Message("Credit.ShareStays", "a share stays with its deal and its person: remove it and make another one"));

        var deal = DealOf(after ?? before!);
        var name = SharedCredit.DemandMayShare(step, deal);
        if (after is not null) DemandSensible(deal, name, after);
    }

    private void DemandSensible(RecordReference deal, string name, Entity after)
    {
        if (after.Id(CreditRow.coach_userid) is not { } user) throw Refused(new Message("Credit.Nobody", "it names nobody: choose who is credited"));

        var share = after.Number(CreditRow.coach_share) ?? Credits.All;
        var others = new SplitStore(step.System, deal).All()
            .Where(other => other.Id != step.Row.Id && SplitStore.IsSplit(other) && SplitStore.IsInForce(other))
            .Sum(other => other.Number(CreditRow.coach_share) ?? 0);
        if (SplitRule.ObstacleBeside(share, others) is { } obstacle) throw Refused(obstacle);
        if (!step.Is("Create")) return;

        // The platform compares texts and not ids.
        step.Target[CreditRow.coach_sourceid] = deal.Id.ToString();
        step.Target[CreditRow.coach_kind] = new OptionSetValue((int)CreditKind.Split);
        step.Target[CreditRow.coach_share] = share;
        if (string.IsNullOrWhiteSpace(step.Target.Text(CreditRow.coach_name))) step.Target[CreditRow.coach_name] = name.CutTo(SplitStore.LongestName);
    }

    private static RecordReference DealOf(Entity share) =>
        share.Text(CreditRow.coach_sourcetable) == Opportunity.EntityLogicalName && Guid.TryParse(share.Text(CreditRow.coach_sourceid), out var deal)
            ? new RecordReference(Opportunity.EntityLogicalName, deal)
            : throw Refused(new Message("Credit.OnlyDeals", "credit is shared of opportunities: give its Source Table and the id of one"));

    private static bool IsSameDealAndPerson(Entity before, Entity after) =>
        new[] { CreditRow.coach_sourcetable, CreditRow.coach_sourceid, CreditRow.coach_userid }.All(column => Rows.Same(before.Value(column), after.Value(column)));

    /// <summary>A share that is new and says nothing is agreed by people.</summary>
    private static CreditKind? KindOf(Entity? share) => share is null ? null : (CreditKind)(share.Choice(CreditRow.coach_kind) ?? (int)CreditKind.Split);

    private static RefusedException Refused(Message why) => new(new Message("Credit.Unsaved", "The credit share cannot be saved: {0}.", why));
}
