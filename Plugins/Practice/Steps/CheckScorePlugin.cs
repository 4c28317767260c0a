using CoachingExtensions.Platform;
using CoachingExtensions.Practice.Dataverse;

namespace CoachingExtensions.Practice;

/// <summary>Whoever gives a score, in whatever way, the same is checked and filled in before.</summary>
[CrmPluginRegistration("Create", "coach_score", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.CheckScorePlugin: Create of coach_score (before)", 20, IsolationModeEnum.Sandbox,
    Id = "97f858c4-a734-5a54-baf1-f68045fc72c6")]
[CrmPluginRegistration("Update", "coach_score", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.CheckScorePlugin: Update of coach_score (before)", 20, IsolationModeEnum.Sandbox,
    Id = "e3aae9db-0bf1-5436-93cb-82af8906edf4")]
[CrmPluginRegistration("Delete", "coach_score", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.CheckScorePlugin: Delete of coach_score (before)", 20, IsolationModeEnum.Sandbox,
    Id = "167504ca-6a4c-568c-a870-f66801e16369")]
[CrmPluginRegistration("Assign", "coach_score", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.CheckScorePlugin: Assign of coach_score (before)", 20, IsolationModeEnum.Sandbox,
    Id = "8ec7b9e3-1a81-5283-be45-63aa4e5a7a64")]
[CrmPluginRegistration("SetState", "coach_score", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.CheckScorePlugin: SetState of coach_score (before)", 20, IsolationModeEnum.Sandbox,
    Id = "458d1d6f-5272-5b2f-942d-8983ada35597")]
[CrmPluginRegistration("SetStateDynamicEntity", "coach_score", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.CheckScorePlugin: SetStateDynamicEntity of coach_score (before)", 20, IsolationModeEnum.Sandbox,
    Id = "69215ef7-728f-5974-89c2-13f4c8602e35")]
[CrmPluginRegistration("GrantAccess", "coach_score", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.CheckScorePlugin: GrantAccess of coach_score (before)", 20, IsolationModeEnum.Sandbox,
    Id = "3ced1cc8-7954-56a8-8154-3e514969ceee")]
[CrmPluginRegistration("ModifyAccess", "coach_score", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.CheckScorePlugin: ModifyAccess of coach_score (before)", 20, IsolationModeEnum.Sandbox,
    Id = "3e156a02-6da8-572c-afa2-583e65c8edde")]
[CrmPluginRegistration("RevokeAccess", "coach_score", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.CheckScorePlugin: RevokeAccess of coach_score (before)", 20, IsolationModeEnum.Sandbox,
    Id = "681c3b54-4633-5212-b736-eb8dff01eec7")]
public sealed class CheckScorePlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var gate = new ScoreGate(step);
        switch (step.Context.MessageName)
        {
            case "Create": gate.DemandCreatable(); break;
            case "Delete" or "GrantAccess" or "ModifyAccess" or "RevokeAccess": gate.DemandProduct(); break;
            default: gate.DemandChangeable(); break;
        }
    }
}
