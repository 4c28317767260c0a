using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Alignment;

/// <summary>Before a person changes or removes a target, the plan it is part of has a say: a closed one lets nothing go, an agreed one not its last result.</summary>
[CrmPluginRegistration("Update", "coach_target", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, WrittenByPeople.coach_target, "CoachingExtensions.Alignment.CheckTargetPlugin: Update of coach_target (before)", 10, IsolationModeEnum.Sandbox,
    Id = "0b312477-1e61-576e-9a66-84586de262f4", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = TargetRow.coach_name + "," + TargetRow.coach_planid)]
[CrmPluginRegistration("Delete", "coach_target", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.CheckTargetPlugin: Delete of coach_target (before)", 10, IsolationModeEnum.Sandbox,
    Id = "1eeea732-8c04-5294-9be4-1d090cfd35f0", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = TargetRow.coach_name + "," + TargetRow.coach_planid)]
public sealed class CheckTargetPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => TargetGate.DemandMayChange(step);
}
