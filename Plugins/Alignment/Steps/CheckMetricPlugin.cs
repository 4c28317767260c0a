using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Before a metric is saved, its query is read and run, and its columns are tried.</summary>
[CrmPluginRegistration("Create", "coach_metric", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.CheckMetricPlugin: Create of coach_metric (before)", 10, IsolationModeEnum.Sandbox,
    Id = "dbe29c0d-21f1-5f7d-8729-1d28b49d52df")]
[CrmPluginRegistration("Update", "coach_metric", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, FilteringColumns.Metric, "CoachingExtensions.Alignment.CheckMetricPlugin: Update of coach_metric (before)", 10, IsolationModeEnum.Sandbox,
    Id = "21262d96-5097-5239-9549-4ce1d8b76d2c", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = MetricRow.coach_name + "," + FilteringColumns.Metric)]
public sealed class CheckMetricPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        new QueryGate(step).DemandMetric();
    }
}
