using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Links that a person makes, changes or removes.</summary>
internal static class HandMadeLinks
{
    /// <summary>What a person may do with a link, and what is settled with it. What the routines write is their own.</summary>
    public static void Settle(Step step)
    {
        if (step.IsOwnWork || Cascade.Brought(step.Context)) return;

        if (step.Before?.Id(LinkRow.coach_targetid) is { } target) TargetGate.DemandOpen(step, target);
        if (step.Is("Delete")) return;

        // Who makes a link and does not say of which kind makes it by hand: the routines say.
        if (step.Is("Create") && KindOf(step.Target) is null) step.Target[LinkRow.coach_kind] = new OptionSetValue((int)LinkKind.Manual);
        var asksForAutomatic = step.Target.Contains(LinkRow.coach_kind) && KindOf(step.Target) is null or LinkKind.Automatic;
        if (LinkByHand.Obstacle(Before(step), Agreement(step.RowAfter()), asksForAutomatic) is { } obstacle) throw new RefusedException(obstacle);
        if (step.Target.Id(LinkRow.coach_targetid) is { } aimed) TeamSumGate.DemandOwnWork(step, aimed);
        if (step.Target.Contains(LinkRow.coach_kind)) SettleByHand(step);
    }

    /// <summary>A link set by hand joins a target with one record.</summary>
    public static void DemandSensible(TargetLink after)
    {
        if (after.Kind != LinkKind.Automatic && new[] { after.OpportunityId, after.AccountId, after.LeadId }.Count(record => record is not null) != 1)
        {
            throw new RefusedException(
                new Message("Links.OneRecord", "A link joins a target with one record: choose an opportunity, an account or a lead, and save again."));
        }
    }

    public static TargetLink? Before(Step step) => step.Before is { } image ? Agreement(image) : null;

    /// <summary>What was sent, over what was there; nothing after a removal.</summary>
    public static TargetLink? After(Step step)
    {
        if (step.Is("Delete")) return null;

        return Agreement(step.RowAfter());
    }

    /// <summary>It holds for the whole period. It is the rep's, like the links that the routines make, so that the rep sees it.</summary>
    private static void SettleByHand(Step step)
    {
        step.Target[LinkRow.coach_from] = null;
        step.Target[LinkRow.coach_to] = null;
        if (!step.Is("Create")) return;

        if (string.IsNullOrWhiteSpace(step.Target.Text(LinkRow.coach_name))) step.Target[LinkRow.coach_name] = step.Said(NameOf(step.Target));
        if (step.Target.Id(LinkRow.coach_targetid) is { } target && RepOf(step, target) is { } rep) step.Target[LinkRow.OwnerId] = rep;
    }

    private static LinkKind? KindOf(Entity sent) => (LinkKind?)sent.Choice(LinkRow.coach_kind);

    /// <summary>Its days are the routines' own: a person agrees on the record and the kind.</summary>
    private static TargetLink Agreement(Entity row) => LinkMap.Of(row) with { From = null, To = null };

    private static Message NameOf(Entity link) => LinkMap.Of(link).Record?.Table switch
    {
        SegmentTable.Opportunity => new("Links.DealByHand", "opportunity by hand"),
        SegmentTable.Account => new("Links.AccountByHand", "account by hand"),
        SegmentTable.Lead => new("Links.LeadByHand", "lead by hand"),
        _ => new("Links.RecordByHand", "record by hand"),
    };

    /// <summary>Nobody, where it is one who has left.</summary>
    private static EntityReference? RepOf(Step step, Guid targetId) => step.System.RunOne($"""
        <fetch><entity name="{coach_target.EntityLogicalName}">
          {Fetch.Columns(TargetRow.OwnerId)}
          <filter><condition attribute="{TargetRow.coach_targetid}" operator="eq" value="{targetId}" /></filter>
          {Owners.Beside(TargetRow.OwnerId)}
        </entity></fetch>
        """) is { } target && !Owners.IsRepDisabled(target) ? target.Value(TargetRow.OwnerId) as EntityReference : null;
}
