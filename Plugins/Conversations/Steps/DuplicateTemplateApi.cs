using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>Makes a template that asks the same as another.</summary>
[CrmPluginRegistration("coach_DuplicateTemplate")]
public sealed class DuplicateTemplateApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("CopyId", step.Templates().Duplicate(step.Id("TemplateId")));
    }
}
