using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>Takes back the beginning of a conversation in which nothing was said yet.</summary>
[CrmPluginRegistration("coach_DiscardConversation")]
public sealed class DiscardConversationApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Conversations().Discard(step.Id("ConversationId"));
    }
}
