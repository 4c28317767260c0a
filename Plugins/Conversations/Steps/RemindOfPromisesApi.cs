using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>Reminds the caller, and those whom the caller coaches, of what they promised for tomorrow.</summary>
[CrmPluginRegistration("coach_RemindOfPromises")]
public sealed class RemindOfPromisesApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => step.RemindOfPromises([step.UserId, .. step.CoachedPeople()]);
}
