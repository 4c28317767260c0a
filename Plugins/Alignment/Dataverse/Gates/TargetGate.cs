using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Keeps what was agreed: a closed plan is frozen, and an agreed one takes no target that another has.</summary>
internal static class TargetGate
{
    /// <summary>A target was made or changed, in this transaction.</summary>
    public static void DemandAllowed(Step step)
    {
        if (step.Is("Delete") || PlanOf(step.System, step.Row.Id) is not { } row) return;

        if (IsClosed(row)) throw Frozen(row, $"the target \"{row.Text(TargetRow.coach_name)}\" cannot change");
        if (row.Choice($"plan.{PlanRow.statuscode}") != PlanAgreement.Agreed) return;

        var planId = row.Id(TargetRow.coach_planid) ?? Guid.Empty;
        var all = ProposedTargets.Of(step.System, planId);
        var target = all.Single(other => other.Id == row.Id);
        List<string> violations =
        [
            .. PlanAgreement.Violations(all.Where(other => other == target || other.ParentId == target.Id), all),
            .. new AgreedOnce(step.System).Violations(planId, row.Id($"plan.{PlanRow.OwnerId}") ?? Guid.Empty, PlanMap.PeriodOf(row), [target]),
        ];
        if (violations.Count > 0) throw new InvalidPluginExecutionException($"The target cannot be part of an agreed plan: {violations[0]}.");
    }

    /// <summary>A person links, excludes or changes a record of a target.</summary>
    public static void DemandOpen(Step step, Guid targetId)
    {
        if (PlanOf(step.System, targetId) is { } row && IsClosed(row)) throw Frozen(row, $"links of the target \"{row.Text(TargetRow.coach_name)}\" cannot change");
    }

    private static bool IsClosed(Entity row) => row.Choice($"plan.{PlanRow.statuscode}") == PlanAgreement.Closed;

    private static InvalidPluginExecutionException Frozen(Entity row, string what) =>
        new($"The plan \"{row.Text($"plan.{PlanRow.coach_name}")}\" is closed and its figures are frozen, so {what}. Agree the plan again first.");

    private static Entity? PlanOf(IOrganizationService system, Guid targetId) => system.RunOne($"""
        <fetch><entity name="{coach_target.EntityLogicalName}">
          {Fetch.Columns(TargetRow.coach_name, TargetRow.coach_planid)}
          <filter><condition attribute="{TargetRow.coach_targetid}" operator="eq" value="{targetId}" /></filter>
          <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
            {Fetch.Columns(PlanRow.coach_name, PlanRow.OwnerId, PlanRow.coach_start, PlanRow.coach_end, PlanRow.statuscode)}
          </link-entity>
        </entity></fetch>
        """);
}
