using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>Before a template is saved, the tables and stages typed into it are read.</summary>
[CrmPluginRegistration("Create", "coach_template", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckTemplatePlugin: Create of coach_template (before)", 20, IsolationModeEnum.Sandbox,
    Id = "b2d8acb6-7105-5688-9b50-b923bfc4c9ac")]
[CrmPluginRegistration("Update", "coach_template", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, TemplateRow.coach_tables + "," + TemplateRow.coach_stages, "CoachingExtensions.Conversations.CheckTemplatePlugin: Update of coach_template (before)", 20, IsolationModeEnum.Sandbox,
    Id = "474e9c67-038a-5cba-81d3-ca6a718c2c55", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = TemplateRow.coach_name + "," + TemplateRow.coach_tables + "," + TemplateRow.coach_stages)]
public sealed class CheckTemplatePlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        new TemplateGate(step).DemandTemplate();
    }
}
