using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>Opens a structured conversation about a record, or finds the one that is open.</summary>
[CrmPluginRegistration("coach_StartConversation")]
public sealed class StartConversationApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("ConversationId", new Dataverse.Conversations(step).Start(step.Text("RegardingTable"), step.Id("RegardingId"), step.OptionalId("TemplateId")));
    }
}
