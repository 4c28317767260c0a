using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>When a target of an agreed plan is made, changed or removed, its figures and its neighbours' follow.</summary>
[CrmPluginRegistration("Create", "coach_target", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.TargetChangedPlugin: Create of coach_target", 10, IsolationModeEnum.Sandbox,
    Id = "7526ab8e-6a72-5767-8cb6-eecd8af939e0")]
[CrmPluginRegistration("Update", "coach_target", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FilteringColumns.Target, "CoachingExtensions.Alignment.TargetChangedPlugin: Update of coach_target", 10, IsolationModeEnum.Sandbox,
    Id = "d3694778-2e13-57e5-93c7-3d38ec807a91", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.Target)]
[CrmPluginRegistration("Delete", "coach_target", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.TargetChangedPlugin: Delete of coach_target", 10, IsolationModeEnum.Sandbox,
    Id = "cab8dfa8-0389-5324-aec5-5f3487844e64", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = TargetRow.coach_planid)]
public sealed class TargetChangedPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        TargetGate.DemandAllowed(step);
        new TargetsOverTime(step).TargetChanged();
        TeamSumGate.Settle(step);
        step.Alignment().TargetChanged(step.Row.Id, step.Before?.Id(TargetRow.coach_planid));
        AskTheRepAgain(step);
    }

    /// <summary>What the rep agreed to is no longer what stands. With the whole plan gone, nobody is asked anything.</summary>
    private static void AskTheRepAgain(Step step)
    {
        if (step.Is("Update") && FilteringColumns.Target.Split(',').All(column => Equals(step.After(column), step.Before?.Value(column)))) return;

        var plans = new[] { step.Before?.Id(TargetRow.coach_planid), step.Is("Delete") ? null : step.Target.Id(TargetRow.coach_planid) }.OfType<Guid>().Except(step.Going).Distinct().ToList();
        if (plans.Count > 0) new RepQuestion(step.System).AskAgain(plans);
    }
}
