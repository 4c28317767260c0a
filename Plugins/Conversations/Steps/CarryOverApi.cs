using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>
/// Brings what an earlier version wrote into the form of this one. A call is a transaction of its own and does a part; whatever ends it,
/// the next goes on with what is left, and a call after the last finds nothing.
/// </summary>
[CrmPluginRegistration("coach_CarryOver")]
public sealed class CarryOverApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var part = step.CarryOver();
        step.Answer("Carried", part.Carried);
        step.Answer("Stayed", part.Stayed);
        step.Answer("More", part.IsFull);
    }
}
