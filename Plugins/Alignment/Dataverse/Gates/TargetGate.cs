using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Keeps what was agreed: a closed plan is frozen, and an agreed one keeps its path from activity to result and takes no target that another has.</summary>
internal static class TargetGate
{
    /// <summary>A person is about to change or remove a target: the plan it is part of has a say.</summary>
    public static void DemandMayChange(Step step)
    {
        if (step.IsOwnWork || Cascade.Brought(step.Context) || step.Before?.Id(TargetRow.coach_planid) is not { } planId) return;
        if (PlanStanding.Of(step.System, planId) is not { } plan) return;

        var name = step.Before.Text(TargetRow.coach_name);
        plan.DemandOpen(CannotChange(name));
        if (!plan.IsAgreed || !Leaves(step, planId)) return;

        var all = ProposedTargets.Of(step.System, planId);
        if (PlanAgreement.ObstacleToRemoving(all.Single(target => target.Id == step.Row.Id), all) is { } obstacle)
        {
            throw new RefusedException(new Message("Plans.CannotLeave", "The target \"{0}\" cannot leave the agreed plan \"{1}\": {2}.", name, plan.Name, obstacle));
        }
    }

    /// <summary>A target was made or changed, in this transaction: the plan it is part of now has a say.</summary>
    public static void DemandAllowed(Step step)
    {
        if (step.Is("Delete") || PlanOf(step.System, step.Row.Id) is not { } row) return;

        Standing(row).DemandOpen(CannotChange(row.Text(TargetRow.coach_name)));
        if (!Standing(row).IsAgreed) return;

        var planId = row.Id(TargetRow.coach_planid) ?? Guid.Empty;
        var all = ProposedTargets.Of(step.System, planId);
        var target = all.Single(other => other.Id == row.Id);
        List<Message> violations =
        [
            .. PlanAgreement.Violations(all.Where(other => other == target || other.ParentId == target.Id), all),
            .. new AgreedOnce(step.System).Violations(planId, row.Id($"plan.{PlanRow.OwnerId}") ?? Guid.Empty, PlanMap.PeriodOf(row), [target]),
        ];
        if (violations.Count > 0) throw new RefusedException(new Message("Plans.NoPart", "The target cannot be part of an agreed plan: {0}.", violations[0]));
    }

    /// <summary>A person links, excludes or changes a record of a target.</summary>
    public static void DemandOpen(Step step, Guid targetId)
    {
        if (PlanOf(step.System, targetId) is { } row) Standing(row).DemandOpen(new Message("Plans.LinksCannotChange", "links of the target \"{0}\" cannot change", row.Text(TargetRow.coach_name)));
    }

    private static bool Leaves(Step step, Guid planId) =>
        step.Is("Delete") || (step.Target.Attributes.TryGetValue(TargetRow.coach_planid, out var plan) && (plan as EntityReference)?.Id != planId);

    private static PlanStanding Standing(Entity row) =>
        new(row.Id(TargetRow.coach_planid) ?? Guid.Empty, row.Text($"plan.{PlanRow.coach_name}") ?? "", row.Choice($"plan.{PlanRow.statuscode}"));

    private static Entity? PlanOf(IOrganizationService system, Guid targetId) => system.RunOne($"""
        <fetch><entity name="{coach_target.EntityLogicalName}">
          {Fetch.Columns(TargetRow.coach_name, TargetRow.coach_planid)}
          <filter><condition attribute="{TargetRow.coach_targetid}" operator="eq" value="{targetId}" /></filter>
          <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
            {Fetch.Columns(PlanRow.coach_name, PlanRow.OwnerId, PlanRow.coach_start, PlanRow.coach_end, PlanRow.statuscode)}
          </link-entity>
        </entity></fetch>
        """);

    private static Message CannotChange(string? name) => new("Plans.TargetCannotChange", "the target \"{0}\" cannot change", name);
}
