using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>When an absence's state is set the old way, which need not arrive as an update, its plans follow all the same.</summary>
[CrmPluginRegistration("SetState", "coach_absence", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.AbsenceStatePlugin: SetState of coach_absence (before)", 10, IsolationModeEnum.Sandbox,
    Id = "77e29761-b845-55dd-bda0-d3afee36f681")]
[CrmPluginRegistration("SetStateDynamicEntity", "coach_absence", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.AbsenceStatePlugin: SetStateDynamicEntity of coach_absence (before)", 10, IsolationModeEnum.Sandbox,
    Id = "088ae08d-c193-5c70-96fd-2617fe045937")]
public sealed class AbsenceStatePlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => StateByUpdate.Do(step);
}
