using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>What the pane shows for a record or a conversation.</summary>
[CrmPluginRegistration("coach_GetCoachingContext")]
public sealed class GetCoachingContextApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("Context", step.CoachingContext(new RecordReference(step.Text("RegardingTable"), step.Id("RegardingId"))));
    }
}
