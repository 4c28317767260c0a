using CoachingExtensions.Platform;

namespace CoachingExtensions.Practice;

/// <summary>The meetings of the next two weeks about open deals: what to rehearse first, and which skills it asks for.</summary>
[CrmPluginRegistration("coach_GetRehearsalQueue")]
public sealed class GetRehearsalQueueApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => step.Answer("Queue", step.RehearsalQueue(step.OptionalId("RepId")));
}
