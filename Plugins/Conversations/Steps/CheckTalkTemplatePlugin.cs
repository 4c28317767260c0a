using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>Nobody is asked by a draft: what it asks can still change.</summary>
[CrmPluginRegistration("Create", "coach_conversation", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckTalkTemplatePlugin: Create of coach_conversation (before)", 15, IsolationModeEnum.Sandbox,
    Id = "1b50da84-0820-57ca-b7e7-1ec79424dbab")]
[CrmPluginRegistration("Update", "coach_conversation", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, ConversationRow.coach_templateid, "CoachingExtensions.Conversations.CheckTalkTemplatePlugin: Update of coach_conversation (before)", 15, IsolationModeEnum.Sandbox,
    Id = "dbe0b9a6-2856-5f1a-910d-96918d8e823f", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = ConversationRow.Subject + "," + ConversationRow.coach_templateid)]
public sealed class CheckTalkTemplatePlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        TalkTemplate.DemandNoDraft(step);
    }
}
