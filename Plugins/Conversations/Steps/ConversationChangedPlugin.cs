using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>A completed conversation asks its rep for the verdict; another rep or manager takes over what was said, or takes it back.</summary>
[CrmPluginRegistration("Update", "coach_conversation", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, ConversationColumns.Followed, "CoachingExtensions.Conversations.ConversationChangedPlugin: Update of coach_conversation", 30, IsolationModeEnum.Sandbox,
    Id = "79f275e7-65be-5482-b095-09cef09ef26e", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = ConversationColumns.Followed)]
[CrmPluginRegistration("Delete", "coach_conversation", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.ConversationChangedPlugin: Delete of coach_conversation", 30, IsolationModeEnum.Sandbox,
    Id = "4d837398-c84b-59a5-bf6e-28b897f2a865", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = ConversationRow.coach_repid)]
public sealed class ConversationChangedPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        if (step.Is("Delete")) new Bell(step).Silence(step.Before?.Id(ConversationRow.coach_repid));
        else new ConversationFollowUp(step).Run();
    }
}
