using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>Ticks a point off in a conversation, or takes the tick back.</summary>
[CrmPluginRegistration("coach_TickPoint")]
public sealed class TickPointApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => new PointTick(step).Set(step.Id("PointId"), step.Id("ConversationId"), step.Flag("IsTicked"));
}
