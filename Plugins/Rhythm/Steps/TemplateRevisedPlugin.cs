using CoachingExtensions.Platform;
using CoachingExtensions.Rhythm.Dataverse;

namespace CoachingExtensions.Rhythm;

/// <summary>The next version of a template is what its rhythms ask from now on.</summary>
/// <remarks>After the commit: however many rhythms follow it, publishing takes no longer.</remarks>
[CrmPluginRegistration("Update", "coach_template", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, TemplateRow.statuscode, "CoachingExtensions.Rhythm.TemplateRevisedPlugin: Update of coach_template", 10, IsolationModeEnum.Sandbox,
    Id = "17689df3-4935-5c4b-abec-b3ed39b4074f", DeleteAsyncOperation = true)]
[CrmPluginRegistration("SetState", "coach_template", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, "", "CoachingExtensions.Rhythm.TemplateRevisedPlugin: SetState of coach_template", 10, IsolationModeEnum.Sandbox,
    Id = "b1d9ed8c-15c1-50ca-b6ac-05509f31a6f5", DeleteAsyncOperation = true)]
[CrmPluginRegistration("SetStateDynamicEntity", "coach_template", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, "", "CoachingExtensions.Rhythm.TemplateRevisedPlugin: SetStateDynamicEntity of coach_template", 10, IsolationModeEnum.Sandbox,
    Id = "66c2425c-18d5-5944-a40d-f960edc663fe", DeleteAsyncOperation = true)]
public sealed class TemplateRevisedPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => new RevisedTemplates(step.System).GoOnWith(step.Row.Id);
}
