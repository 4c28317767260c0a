using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>Before a template is published, and whenever it is changed afterwards, its version is kept.</summary>
[CrmPluginRegistration("Create", "coach_template", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.KeepTemplateVersionPlugin: Create of coach_template (before)", 10, IsolationModeEnum.Sandbox,
    Id = "540bcf28-5298-509e-85e0-ba80b284d560")]
[CrmPluginRegistration("Update", "coach_template", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, TemplateVersionGate.Fixed + "," + TemplateVersionGate.State, "CoachingExtensions.Conversations.KeepTemplateVersionPlugin: Update of coach_template (before)", 10, IsolationModeEnum.Sandbox,
    Id = "6d50fab4-c251-503b-8d16-4e273582c4e4")]
[CrmPluginRegistration("SetState", "coach_template", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.KeepTemplateVersionPlugin: SetState of coach_template (before)", 10, IsolationModeEnum.Sandbox,
    Id = "d23e4048-b442-5dfd-9ecb-69ac392c509e")]
[CrmPluginRegistration("SetStateDynamicEntity", "coach_template", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.KeepTemplateVersionPlugin: SetStateDynamicEntity of coach_template (before)", 10, IsolationModeEnum.Sandbox,
    Id = "b0100a91-8331-5c61-8ff9-cec9a92bb3a7")]
public sealed class KeepTemplateVersionPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var gate = new TemplateVersionGate(step);
        if (step.Is("Create")) gate.DemandCreatable();
        else gate.DemandChangeable();
    }
}
