using CoachingExtensions.Platform;

namespace CoachingExtensions.Execution;

/// <summary>Takes the rep's verdict: only the rep can say whether it was coaching.</summary>
[CrmPluginRegistration("coach_GiveVerdict")]
public sealed class GiveVerdictApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Conversations.GiveVerdict(step.Id("ConversationId"), step.Number("Verdict"));
    }
}
