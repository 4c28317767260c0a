using CoachingExtensions.Platform;
using CoachingExtensions.Rhythm.Dataverse;

namespace CoachingExtensions.Rhythm;

/// <summary>A rep or a manager who is disabled ends the rhythms with them.</summary>
/// <remarks>After the commit: what goes wrong here must not stop the platform from bringing its users in line with the directory.</remarks>
[CrmPluginRegistration("Update", "systemuser", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, UserRow.IsDisabled, "CoachingExtensions.Rhythm.RhythmEndsPlugin: Update of systemuser", 10, IsolationModeEnum.Sandbox,
    Id = "de9dbc52-8d56-5a85-be09-0ebc352d1369", DeleteAsyncOperation = true)]
public sealed class RhythmEndsPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => new EndedRhythms(step.System).EndThoseOf(step.Row.Id);
}
