using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>What was too much for the transaction that caused it is worked off after the commit.</summary>
[CrmPluginRegistration("Create", "coach_sweep", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, "", "CoachingExtensions.Alignment.WorkLeftPlugin: Create of coach_sweep", 10, IsolationModeEnum.Sandbox,
    Id = "2e3e3ed6-feb5-5c63-867d-90a5065bb8fb", DeleteAsyncOperation = true)]
public sealed class WorkLeftPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        if (step.Target.Choice(SweepRow.coach_kind) == (int)SweepKind.Record) step.AfterCommit().Compare(step.Row.Id);
    }
}
