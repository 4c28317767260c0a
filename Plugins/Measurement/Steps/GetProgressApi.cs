using CoachingExtensions.Platform;

namespace CoachingExtensions.Measurement;

/// <summary>How far a team is with what it practises, promises and is coached in.</summary>
[CrmPluginRegistration("coach_GetProgress")]
public sealed class GetProgressApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => step.Answer("Progress", step.Progress(step.OptionalId("ManagerId")));
}
