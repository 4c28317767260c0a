using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>When a plan's state is set the old way, which need not arrive as an update, what is asked of an update is asked all the same.</summary>
[CrmPluginRegistration("SetState", "coach_alignmentplan", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.PlanStatePlugin: SetState of coach_alignmentplan (before)", 10, IsolationModeEnum.Sandbox,
    Id = "327aec52-3e2b-5ac0-ac03-72cb57019e5a")]
[CrmPluginRegistration("SetStateDynamicEntity", "coach_alignmentplan", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.PlanStatePlugin: SetStateDynamicEntity of coach_alignmentplan (before)", 10, IsolationModeEnum.Sandbox,
    Id = "c29baa11-7d52-5c31-8d49-9d5be5780f9c")]
public sealed class PlanStatePlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => StateByUpdate.Do(step);
}
