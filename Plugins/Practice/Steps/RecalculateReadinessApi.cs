using CoachingExtensions.Platform;

namespace CoachingExtensions.Practice;

/// <summary>Works out readiness anew: one person's, or whatever time alone has changed.</summary>
[CrmPluginRegistration("coach_RecalculateReadiness")]
public sealed class RecalculateReadinessApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("Changed", step.RecalculateReadiness(step.OptionalId("RepId"), out var left));
        step.Answer("Left", left);
    }
}
