using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>Whoever writes a conversation, in whatever way, the same is checked and filled in before.</summary>
[CrmPluginRegistration("Create", "coach_conversation", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckConversationPlugin: Create of coach_conversation (before)", 20, IsolationModeEnum.Sandbox,
    Id = "c1f5f50c-7563-5227-a26c-4ae00a6add2c")]
[CrmPluginRegistration("Update", "coach_conversation", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, ConversationColumns.Guarded, "CoachingExtensions.Conversations.CheckConversationPlugin: Update of coach_conversation (before)", 20, IsolationModeEnum.Sandbox,
    Id = "b8fe2183-20ac-58c0-82e3-f31ebd0a8942", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = ConversationColumns.Image)]
[CrmPluginRegistration("SetState", "coach_conversation", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckConversationPlugin: SetState of coach_conversation (before)", 20, IsolationModeEnum.Sandbox,
    Id = "f7290f99-e1da-5cc2-8bef-dac06f89c93b")]
[CrmPluginRegistration("SetStateDynamicEntity", "coach_conversation", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckConversationPlugin: SetStateDynamicEntity of coach_conversation (before)", 20, IsolationModeEnum.Sandbox,
    Id = "008d8c7b-a2ea-5883-ae2d-794a4806e67c")]
[CrmPluginRegistration("Delete", "coach_conversation", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckConversationPlugin: Delete of coach_conversation (before)", 20, IsolationModeEnum.Sandbox,
    Id = "1acf2065-0335-531c-9688-4622c72b7f51", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = ConversationRow.Subject)]
public sealed class CheckConversationPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var gate = new ConversationGate(step);
        if (step.Is("Create")) gate.DemandCreatable();
        else if (step.Is("Delete")) gate.DemandDeletable();
        else gate.DemandChangeable();
    }
}
