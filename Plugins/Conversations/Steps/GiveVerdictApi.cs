using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>Takes the rep's verdict: only the rep can say whether it was coaching.</summary>
[CrmPluginRegistration("coach_GiveVerdict")]
public sealed class GiveVerdictApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Conversations().Judge(step.Id("ConversationId"), step.Number("Verdict"), step.OptionalText("Text"));
    }
}
