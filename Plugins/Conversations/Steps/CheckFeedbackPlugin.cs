using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>The verdict is the rep's alone, by whatever message it comes.</summary>
[CrmPluginRegistration("Create", "coach_feedback", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckFeedbackPlugin: Create of coach_feedback (before)", 20, IsolationModeEnum.Sandbox,
    Id = "ba840885-d267-513b-a79d-10df544d280b")]
[CrmPluginRegistration("Update", "coach_feedback", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckFeedbackPlugin: Update of coach_feedback (before)", 20, IsolationModeEnum.Sandbox,
    Id = "c0b3b4b9-ecff-5c9c-a5e3-7f2fffbd4523", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = FeedbackRow.coach_conversationid + "," + FeedbackRow.OwnerId + "," + FeedbackRow.statecode)]
[CrmPluginRegistration("Delete", "coach_feedback", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckFeedbackPlugin: Delete of coach_feedback (before)", 20, IsolationModeEnum.Sandbox,
    Id = "c49d2027-ce5f-56fc-9282-5594c6d62562")]
[CrmPluginRegistration("Assign", "coach_feedback", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckFeedbackPlugin: Assign of coach_feedback (before)", 20, IsolationModeEnum.Sandbox,
    Id = "6e92dfd0-1046-5e7e-9536-3b9a273b63a8")]
[CrmPluginRegistration("SetState", "coach_feedback", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckFeedbackPlugin: SetState of coach_feedback (before)", 20, IsolationModeEnum.Sandbox,
    Id = "d11a24b6-c813-5d34-9641-6aee7f3cce34")]
[CrmPluginRegistration("SetStateDynamicEntity", "coach_feedback", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckFeedbackPlugin: SetStateDynamicEntity of coach_feedback (before)", 20, IsolationModeEnum.Sandbox,
    Id = "0b00d01a-a8aa-5314-80b6-aba5fcfb1907")]
[CrmPluginRegistration("GrantAccess", "coach_feedback", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckFeedbackPlugin: GrantAccess of coach_feedback (before)", 20, IsolationModeEnum.Sandbox,
    Id = "820f7237-6e96-5009-92fd-82ef2bb5ee5e")]
[CrmPluginRegistration("ModifyAccess", "coach_feedback", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckFeedbackPlugin: ModifyAccess of coach_feedback (before)", 20, IsolationModeEnum.Sandbox,
    Id = "f7868ce4-0bd7-5276-b024-e36fdab3930a")]
[CrmPluginRegistration("RevokeAccess", "coach_feedback", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckFeedbackPlugin: RevokeAccess of coach_feedback (before)", 20, IsolationModeEnum.Sandbox,
    Id = "a7c0a74b-e9ae-5830-aa06-782bc0b1ada2")]
public sealed class CheckFeedbackPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var gate = new FeedbackGate(step);
        if (step.Is("Create")) gate.DemandCreatable();
        else if (step.Is("Update")) gate.DemandChangeable();
        else gate.DemandProduct();
    }
}
