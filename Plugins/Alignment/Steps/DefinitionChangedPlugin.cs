using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Alignment;

/// <summary>After a metric counts other rows, or a segment aims at other records, the agreed targets that use it follow.</summary>
[CrmPluginRegistration("Update", "coach_metric", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, FilteringColumns.MetricRows, "CoachingExtensions.Alignment.DefinitionChangedPlugin: Update of coach_metric", 10, IsolationModeEnum.Sandbox,
    Id = "04b72d49-9d23-5e73-be2c-e079ff04dff4", DeleteAsyncOperation = true)]
[CrmPluginRegistration("Update", "coach_segment", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, FilteringColumns.Segment, "CoachingExtensions.Alignment.DefinitionChangedPlugin: Update of coach_segment", 10, IsolationModeEnum.Sandbox,
    Id = "1a709da0-5b08-562b-b3b1-dc1e7184d016", DeleteAsyncOperation = true)]
public sealed class DefinitionChangedPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) =>
        step.AfterCommit.RelinkTargets(step.Row, step.Row.Table == coach_metric.EntityLogicalName ? TargetRow.coach_metricid : TargetRow.coach_segmentid);
}
