using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>What is wrong with a template: what stops it from being published, and what to think about.</summary>
[CrmPluginRegistration("coach_CheckTemplate")]
public sealed class CheckTemplateApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("Findings", step.TemplateFindings(step.Id("TemplateId")));
    }
}
