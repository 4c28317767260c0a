using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm;

/// <summary>Begins to talk about a deal of a review, or goes on.</summary>
[CrmPluginRegistration("coach_StartReviewConversation")]
public sealed class StartReviewConversationApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("ConversationId", step.Reviews().Talk(step.Id("ItemId")));
    }
}
