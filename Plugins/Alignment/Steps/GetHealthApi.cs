using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>What could make figures wrong here, for whoever administers coaching.</summary>
[CrmPluginRegistration("coach_GetHealth")]
public sealed class GetHealthApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => step.Answer("Health", Json.Of(new HealthReader(step).Read()));
}
