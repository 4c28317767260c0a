using CoachingExtensions.Platform;
using CoachingExtensions.Practice.Dataverse;

namespace CoachingExtensions.Practice;

/// <summary>A rubric is made, published and retired by one rule, whoever writes it and in whatever way.</summary>
[CrmPluginRegistration("Create", "coach_rubric", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.CheckRubricPlugin: Create of coach_rubric (before)", 20, IsolationModeEnum.Sandbox,
    Id = "ac916455-3b2a-5899-a84b-ab32d098aea5")]
[CrmPluginRegistration("Update", "coach_rubric", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.CheckRubricPlugin: Update of coach_rubric (before)", 20, IsolationModeEnum.Sandbox,
    Id = "e1c68609-036a-5fc8-a5e6-b2a23e50090e")]
[CrmPluginRegistration("SetState", "coach_rubric", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.CheckRubricPlugin: SetState of coach_rubric (before)", 20, IsolationModeEnum.Sandbox,
    Id = "8d773e0c-76e0-5e6a-b8ab-7bcc9eb964b3")]
[CrmPluginRegistration("SetStateDynamicEntity", "coach_rubric", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.CheckRubricPlugin: SetStateDynamicEntity of coach_rubric (before)", 20, IsolationModeEnum.Sandbox,
    Id = "244b7111-e2b7-5e72-ae7f-4a77e8fb7836")]
public sealed class CheckRubricPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var gate = new RubricGate(step);
        if (step.Is("Create")) gate.DemandCreatable();
        else gate.DemandChangeable();
    }
}
