using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>Writes a template as a file.</summary>
[CrmPluginRegistration("coach_ExportTemplate")]
public sealed class ExportTemplateApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("Document", step.TemplateDocument(step.Id("TemplateId")));
    }
}
