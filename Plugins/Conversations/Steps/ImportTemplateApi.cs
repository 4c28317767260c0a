using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>Makes a template from a file.</summary>
[CrmPluginRegistration("coach_ImportTemplate")]
public sealed class ImportTemplateApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("TemplateId", step.ImportTemplate(step.Text("Document")));
    }
}
