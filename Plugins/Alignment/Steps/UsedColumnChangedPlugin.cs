using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>
/// When a column changes that only this organisation's metrics and segments look at, links and ledger are compared after
/// the commit. Which columns these are is worked out when a metric or a segment is saved.
/// </summary>
[CrmPluginRegistration("Update", "account", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, WatchedTables.Nothing, "CoachingExtensions.Alignment.UsedColumnChangedPlugin: Update of account", 10, IsolationModeEnum.Sandbox,
    Id = WatchedTables.AccountStep, DeleteAsyncOperation = true)]
[CrmPluginRegistration("Update", "opportunity", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, WatchedTables.Nothing, "CoachingExtensions.Alignment.UsedColumnChangedPlugin: Update of opportunity", 10, IsolationModeEnum.Sandbox,
    Id = WatchedTables.OpportunityStep, DeleteAsyncOperation = true)]
[CrmPluginRegistration("Update", "phonecall", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, WatchedTables.Nothing, "CoachingExtensions.Alignment.UsedColumnChangedPlugin: Update of phonecall", 10, IsolationModeEnum.Sandbox,
    Id = WatchedTables.PhoneCallStep, DeleteAsyncOperation = true)]
[CrmPluginRegistration("Update", "appointment", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, WatchedTables.Nothing, "CoachingExtensions.Alignment.UsedColumnChangedPlugin: Update of appointment", 10, IsolationModeEnum.Sandbox,
    Id = WatchedTables.AppointmentStep, DeleteAsyncOperation = true)]
[CrmPluginRegistration("Update", "task", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, WatchedTables.Nothing, "CoachingExtensions.Alignment.UsedColumnChangedPlugin: Update of task", 10, IsolationModeEnum.Sandbox,
    Id = WatchedTables.TaskStep, DeleteAsyncOperation = true)]
[CrmPluginRegistration("Update", "email", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, WatchedTables.Nothing, "CoachingExtensions.Alignment.UsedColumnChangedPlugin: Update of email", 10, IsolationModeEnum.Sandbox,
    Id = WatchedTables.EmailStep, DeleteAsyncOperation = true)]
[CrmPluginRegistration("Update", "letter", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, WatchedTables.Nothing, "CoachingExtensions.Alignment.UsedColumnChangedPlugin: Update of letter", 10, IsolationModeEnum.Sandbox,
    Id = WatchedTables.LetterStep, DeleteAsyncOperation = true)]
[CrmPluginRegistration("Update", "coach_conversation", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, WatchedTables.Nothing, "CoachingExtensions.Alignment.UsedColumnChangedPlugin: Update of coach_conversation", 10, IsolationModeEnum.Sandbox,
    Id = WatchedTables.ConversationStep, DeleteAsyncOperation = true)]
[CrmPluginRegistration("Update", "lead", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, WatchedTables.Nothing, "CoachingExtensions.Alignment.UsedColumnChangedPlugin: Update of lead", 10, IsolationModeEnum.Sandbox,
    Id = WatchedTables.LeadStep, DeleteAsyncOperation = true)]
public sealed class UsedColumnChangedPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => step.AfterCommit().Relink(step.Row);
}
