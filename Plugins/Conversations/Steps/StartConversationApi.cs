using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>Goes on with the conversation about a record that waits for the caller, or starts one; or begins the one that is named.</summary>
[CrmPluginRegistration("coach_StartConversation")]
public sealed class StartConversationApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("ConversationId", step.StartConversation(new RecordReference(step.Text("RegardingTable"), step.Id("RegardingId")), step.OptionalId("TemplateId")));
    }
}
