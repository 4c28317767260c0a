using CoachingExtensions.Platform;

namespace CoachingExtensions.Measurement;

/// <summary>Tells people once a week how the last one went: the caller and the caller's team, or everybody for whoever works off every rhythm.</summary>
[CrmPluginRegistration("coach_SendDigests")]
public sealed class SendDigestsApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("Sent", step.SendDigests(out var left));
        step.Answer("Left", left);
    }
}
