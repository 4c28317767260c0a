using CoachingExtensions.Platform;

namespace CoachingExtensions.Practice;

/// <summary>Somebody's skills, how far they are, and what is to be practised next.</summary>
[CrmPluginRegistration("coach_GetPractice")]
public sealed class GetPracticeApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => step.Answer("Practice", step.Practice(step.OptionalId("RepId"), step.Flag("Brief")));
}
