using CoachingExtensions.Measurement.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Measurement;

/// <summary>Whoever says that somebody is not shown by progress, in whatever way, the same is checked and filled in before.</summary>
[CrmPluginRegistration("Create", "coach_progressoptout", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Measurement.CheckOptOutPlugin: Create of coach_progressoptout (before)", 20, IsolationModeEnum.Sandbox,
    Id = "dfe0fe8c-718b-521d-bc20-d960ed3bb8d5")]
[CrmPluginRegistration("Update", "coach_progressoptout", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Measurement.CheckOptOutPlugin: Update of coach_progressoptout (before)", 20, IsolationModeEnum.Sandbox,
    Id = "de2a16d4-064e-5fc2-bcb4-822a1dfc165c")]
[CrmPluginRegistration("Delete", "coach_progressoptout", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Measurement.CheckOptOutPlugin: Delete of coach_progressoptout (before)", 20, IsolationModeEnum.Sandbox,
    Id = "0cfe1bd3-55f1-59af-ba92-b219c77919af")]
[CrmPluginRegistration("Assign", "coach_progressoptout", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Measurement.CheckOptOutPlugin: Assign of coach_progressoptout (before)", 20, IsolationModeEnum.Sandbox,
    Id = "e421d326-57e0-50a4-8c91-bc0b97e5b4e5")]
[CrmPluginRegistration("SetState", "coach_progressoptout", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Measurement.CheckOptOutPlugin: SetState of coach_progressoptout (before)", 20, IsolationModeEnum.Sandbox,
    Id = "e41143b8-a1ea-560d-9352-728aa0675220")]
[CrmPluginRegistration("SetStateDynamicEntity", "coach_progressoptout", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Measurement.CheckOptOutPlugin: SetStateDynamicEntity of coach_progressoptout (before)", 20, IsolationModeEnum.Sandbox,
    Id = "72bd5d9d-fa96-5f37-9c3b-849cb168345b")]
public sealed class CheckOptOutPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var gate = new OptOutGate(step);
        if (step.Is("Create")) gate.DemandCreatable();
        else if (step.Is("Delete")) gate.DemandDeletable();
        else gate.DemandChangeable();
    }
}
