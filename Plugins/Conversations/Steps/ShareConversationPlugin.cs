using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>Who takes part in a conversation can read it, from when until when they do.</summary>
[CrmPluginRegistration("Create", "coach_conversation", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.ShareConversationPlugin: Create of coach_conversation", 20, IsolationModeEnum.Sandbox,
    Id = "4885a358-7601-5dcb-8a34-8152ae26731d")]
[CrmPluginRegistration("Update", "coach_conversation", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, ConversationColumns.Readers, "CoachingExtensions.Conversations.ShareConversationPlugin: Update of coach_conversation (before)", 30, IsolationModeEnum.Sandbox,
    Id = "4fc09d7c-4f15-504f-8468-99b76ca5c464", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = ConversationRow.OwnerId)]
public sealed class ShareConversationPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var shares = new ConversationShares(step);
        if (step.Is("Create")) shares.Begin();
        else shares.Change();
    }
}
