using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>What the pane shows for a record.</summary>
[CrmPluginRegistration("coach_GetCoachingContext")]
public sealed class GetCoachingContextApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("Context", new CoachingContextReader(step).Of(step.Text("RegardingTable"), step.Id("RegardingId")));
    }
}
