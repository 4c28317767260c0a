using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Links that a person makes or changes.</summary>
internal static class HandMadeLinks
{
    /// <summary>A link set by hand holds for the whole period. It is the rep's, like the links that the routines make, so that the rep sees it.</summary>
    public static void SettleByHand(Step step)
    {
        // Who makes a link and does not say of which kind makes it by hand: the routines say.
        if (step.Is("Create") && !step.Target.Contains(LinkRow.coach_kind)) step.Target[LinkRow.coach_kind] = new OptionSetValue((int)LinkKind.Manual);

        var kind = step.Target.GetAttributeValue<OptionSetValue>(LinkRow.coach_kind)?.Value;
        if (kind is not ((int)LinkKind.Manual or (int)LinkKind.Excluded)) return;

        step.Target[LinkRow.coach_from] = null;
        step.Target[LinkRow.coach_to] = null;
        if (!step.Is("Create")) return;

        if (string.IsNullOrWhiteSpace(step.Target.Text(LinkRow.coach_name))) step.Target[LinkRow.coach_name] = NameOf(step.Target);
        if (step.Target.Id(LinkRow.coach_targetid) is { } target && RepOf(step, target) is { } rep) step.Target[LinkRow.OwnerId] = rep;
    }

    /// <summary>What a person may make of a link.</summary>
    /// <param name="before">The link as it was, unless it is new.</param>
    /// <param name="after">The link as it is to be.</param>
    public static void DemandSensible(TargetLink? before, TargetLink after)
    {
        if (after.Kind == LinkKind.Automatic && before is { Kind: not LinkKind.Automatic })
        {
            throw new InvalidPluginExecutionException(
                "A link cannot be made Automatic by hand: remove it, and the segment decides again from today.");
        }

        if (after.Kind != LinkKind.Automatic && (after.OpportunityId is null) == (after.AccountId is null))
        {
            throw new InvalidPluginExecutionException(
                "A link joins a target with one record: choose either an opportunity or an account, and save again.");
        }
    }

    public static TargetLink? Before(Step step) => step.Before is { } image ? Agreement(image) : null;

    /// <summary>What was sent, over what was there; nothing after a removal.</summary>
    public static TargetLink? After(Step step)
    {
        if (step.Is("Delete")) return null;

        return Agreement(step.RowAfter());
    }

    /// <summary>Its days are the routines' own: a person agrees on the record and the kind.</summary>
    private static TargetLink Agreement(Entity row) => LinkMap.Of(row) with { From = null, To = null };

    private static string NameOf(Entity link) =>
        $"{(link.Id(LinkRow.coach_opportunityid) is null ? Account.EntityLogicalName : Opportunity.EntityLogicalName)} by hand";

    private static EntityReference? RepOf(Step step, Guid targetId) => step.System.RunOne($"""
        <fetch><entity name="{coach_target.EntityLogicalName}">
          {Fetch.Columns(TargetRow.OwnerId)}
          <filter><condition attribute="{TargetRow.coach_targetid}" operator="eq" value="{targetId}" /></filter>
        </entity></fetch>
        """)?.Value(TargetRow.OwnerId) as EntityReference;
}
