using CoachingExtensions.Platform;

namespace CoachingExtensions.Execution;

/// <summary>What the pane shows for a record.</summary>
[CrmPluginRegistration("coach_GetCoachingContext")]
public sealed class GetCoachingContextApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("Context", step.CoachingContext.Of(step.Text("RegardingTable"), step.Id("RegardingId")));
    }
}
