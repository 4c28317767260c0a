using CoachingExtensions.Platform;
using CoachingExtensions.Rhythm.Dataverse;

namespace CoachingExtensions.Rhythm;

/// <summary>A manager who gets a new report is offered the rhythms of the others.</summary>
/// <remarks>After the commit, for the same reason as <see cref="RhythmEndsPlugin"/>.</remarks>
[CrmPluginRegistration("Create", "systemuser", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, "", "CoachingExtensions.Rhythm.NewReportPlugin: Create of systemuser", 20, IsolationModeEnum.Sandbox,
    Id = "4c418eb1-4268-51d3-addd-6f8275658744", DeleteAsyncOperation = true)]
[CrmPluginRegistration("Update", "systemuser", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, UserRow.ParentSystemUserId, "CoachingExtensions.Rhythm.NewReportPlugin: Update of systemuser", 20, IsolationModeEnum.Sandbox,
    Id = "81b3e822-980b-5d24-a41f-29aeb579d0af", DeleteAsyncOperation = true)]
public sealed class NewReportPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => new RhythmOffer(step.System, step.Now).To(step.Row.Id);
}
