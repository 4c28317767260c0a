using CoachingExtensions.Platform;
using CoachingExtensions.Practice.Dataverse;

namespace CoachingExtensions.Practice;

/// <summary>Whoever writes an attempt, in whatever way, the same is checked and filled in before.</summary>
[CrmPluginRegistration("Create", "coach_attempt", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.CheckAttemptPlugin: Create of coach_attempt (before)", 20, IsolationModeEnum.Sandbox,
    Id = "9368c305-bcbc-5ab8-a725-64c411517d62")]
[CrmPluginRegistration("Update", "coach_attempt", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.CheckAttemptPlugin: Update of coach_attempt (before)", 20, IsolationModeEnum.Sandbox,
    Id = "7c177764-7dd7-5ec5-93c0-bd05e2467898")]
[CrmPluginRegistration("Delete", "coach_attempt", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.CheckAttemptPlugin: Delete of coach_attempt (before)", 20, IsolationModeEnum.Sandbox,
    Id = "fbf5ea3c-ff1b-5113-8093-587119de3ad7")]
[CrmPluginRegistration("Assign", "coach_attempt", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.CheckAttemptPlugin: Assign of coach_attempt (before)", 20, IsolationModeEnum.Sandbox,
    Id = "806e2bac-acf8-5db6-8404-315ba7f3e64b")]
[CrmPluginRegistration("SetState", "coach_attempt", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.CheckAttemptPlugin: SetState of coach_attempt (before)", 20, IsolationModeEnum.Sandbox,
    Id = "9e58d854-dda2-57f9-b9d4-5b9bddfa2960")]
[CrmPluginRegistration("SetStateDynamicEntity", "coach_attempt", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.CheckAttemptPlugin: SetStateDynamicEntity of coach_attempt (before)", 20, IsolationModeEnum.Sandbox,
    Id = "05cd6b33-9a7f-5aea-b64a-1bb65874f6e0")]
public sealed class CheckAttemptPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var gate = new AttemptGate(step);
        if (step.Is("Create")) gate.DemandCreatable();
        else if (step.Is("Delete")) gate.DemandDeletable();
        else gate.DemandChangeable();
    }
}
