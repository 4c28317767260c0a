using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>Makes the next version of a template, or finds the one that somebody works on already.</summary>
[CrmPluginRegistration("coach_ReviseTemplate")]
public sealed class ReviseTemplateApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("RevisionId", step.Templates().Revise(step.Id("TemplateId")));
    }
}
