using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm;

/// <summary>Works off a rhythm, or every rhythm that the caller could change: each occurrence to come has its conversation, and what was missed is said.</summary>
[CrmPluginRegistration("coach_AdvanceRhythms")]
public sealed class AdvanceRhythmsApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var advanced = step.AdvanceRhythms(step.OptionalId("RhythmId"), out var left);
        step.Answer("Created", advanced.Created);
        step.Answer("Missed", advanced.Missed);
        step.Answer("Left", left);
    }
}
