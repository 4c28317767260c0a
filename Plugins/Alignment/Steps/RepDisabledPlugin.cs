using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>When a user is disabled, the user's plans keep the day; when enabled again, they lose it.</summary>
/// <remarks>After the commit: what goes wrong here must not stop the platform from bringing its users in line with the directory.</remarks>
[CrmPluginRegistration("Update", "systemuser", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, UserRow.IsDisabled, "CoachingExtensions.Alignment.RepDisabledPlugin: Update of systemuser", 10, IsolationModeEnum.Sandbox,
    Id = "e3ee1afe-a28e-55e9-9171-27d7f14ab3e1", DeleteAsyncOperation = true)]
public sealed class RepDisabledPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => new Leavers(step.System, step.Now).Note(step.Row.Id);
}
