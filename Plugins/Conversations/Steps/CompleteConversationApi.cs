using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>Completes a conversation once every required question has its answer.</summary>
[CrmPluginRegistration("coach_CompleteConversation")]
public sealed class CompleteConversationApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Conversations().Complete(step.Id("ConversationId"), step.OptionalNumber("Minutes"));
    }
}
