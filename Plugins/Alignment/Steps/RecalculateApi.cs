using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Works out a plan, or one target's plan, from the source rows and the links alone.</summary>
[CrmPluginRegistration("coach_Recalculate")]
public sealed class RecalculateApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("Recalculated", step.Alignment.Recalculate(step.OptionalId("PlanId"), step.OptionalId("TargetId")));
    }
}
