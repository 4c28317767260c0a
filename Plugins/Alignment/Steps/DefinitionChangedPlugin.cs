using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Alignment;

/// <summary>
/// After a metric counts other rows, or a segment aims at other records, it is asked once more, the columns they use are watched,
/// and the agreed targets that use them follow.
/// </summary>
[CrmPluginRegistration("Create", "coach_metric", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, "", "CoachingExtensions.Alignment.DefinitionChangedPlugin: Create of coach_metric", 10, IsolationModeEnum.Sandbox,
    Id = "a1cf632b-84dd-544a-9cdb-c9a6e991e95e", DeleteAsyncOperation = true)]
[CrmPluginRegistration("Update", "coach_metric", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, FilteringColumns.MetricAsked, "CoachingExtensions.Alignment.DefinitionChangedPlugin: Update of coach_metric", 10, IsolationModeEnum.Sandbox,
    Id = "04b72d49-9d23-5e73-be2c-e079ff04dff4", DeleteAsyncOperation = true)]
[CrmPluginRegistration("Delete", "coach_metric", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, "", "CoachingExtensions.Alignment.DefinitionChangedPlugin: Delete of coach_metric", 10, IsolationModeEnum.Sandbox,
    Id = "133cc064-780c-5034-b8ae-9377a5e177c7", DeleteAsyncOperation = true)]
[CrmPluginRegistration("Create", "coach_segment", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, "", "CoachingExtensions.Alignment.DefinitionChangedPlugin: Create of coach_segment", 10, IsolationModeEnum.Sandbox,
    Id = "b78ba0c1-aa5c-59e4-92f8-ad992345e84a", DeleteAsyncOperation = true)]
[CrmPluginRegistration("Update", "coach_segment", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, FilteringColumns.SegmentAsked, "CoachingExtensions.Alignment.DefinitionChangedPlugin: Update of coach_segment", 10, IsolationModeEnum.Sandbox,
    Id = "1a709da0-5b08-562b-b3b1-dc1e7184d016", DeleteAsyncOperation = true)]
[CrmPluginRegistration("Delete", "coach_segment", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, "", "CoachingExtensions.Alignment.DefinitionChangedPlugin: Delete of coach_segment", 10, IsolationModeEnum.Sandbox,
    Id = "0400d78b-7744-50d7-b7f6-a5f191aba206", DeleteAsyncOperation = true)]
public sealed class DefinitionChangedPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var asked = step.Is("Delete") ? null : new AskedAgain(step.System).One(step.Row);
        new UsedColumns(step.System).Watch();
        // Told in the job: nobody waits for the answer, and nothing is counted by what cannot be asked.
        if (asked?.Problem is { } problem) throw new RefusedException(problem);
        if (asked is { IsNew: true } || IsReworded(step)) step.AfterCommit().RelinkTargets(step.Row, IsMetric(step) ? TargetRow.coach_metricid : TargetRow.coach_segmentid);
    }

    private static bool IsReworded(Step step) => step.Is("Update") && step.Sends(IsMetric(step) ? FilteringColumns.MetricRows : FilteringColumns.Segment);

    private static bool IsMetric(Step step) => step.Row.Table == coach_metric.EntityLogicalName;
}
