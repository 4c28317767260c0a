using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>A verdict shows on its conversation, the question for it is gone, and the manager can read it.</summary>
[CrmPluginRegistration("Create", "coach_feedback", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.VerdictGivenPlugin: Create of coach_feedback", 20, IsolationModeEnum.Sandbox,
    Id = "a7447535-b651-51a2-bd69-7dd5a7a1f502")]
[CrmPluginRegistration("Update", "coach_feedback", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FeedbackRow.coach_verdict + "," + FeedbackRow.coach_text, "CoachingExtensions.Conversations.VerdictGivenPlugin: Update of coach_feedback", 20, IsolationModeEnum.Sandbox,
    Id = "b32aa00d-c905-5483-bf82-593ec7fb0ee9", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = FeedbackRow.coach_conversationid)]
public sealed class VerdictGivenPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        new Verdicts(step).Given();
    }
}
