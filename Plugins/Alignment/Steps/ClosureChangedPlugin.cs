using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>When a closure comes, goes or moves, the open plans that hold the day follow, after the commit because there can be many.</summary>
[CrmPluginRegistration("Create", "coach_closure", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, "", "CoachingExtensions.Alignment.ClosureChangedPlugin: Create of coach_closure", 10, IsolationModeEnum.Sandbox,
    Id = "32f99dae-cc3f-5b4f-8f3b-30387cb91c02", DeleteAsyncOperation = true)]
[CrmPluginRegistration("Update", "coach_closure", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, FilteringColumns.Closure, "CoachingExtensions.Alignment.ClosureChangedPlugin: Update of coach_closure", 10, IsolationModeEnum.Sandbox,
    Id = "d9fc5c68-62f7-5858-a65d-bd97cb0aee65", DeleteAsyncOperation = true, Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = ClosureRow.coach_date)]
[CrmPluginRegistration("Delete", "coach_closure", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, "", "CoachingExtensions.Alignment.ClosureChangedPlugin: Delete of coach_closure", 10, IsolationModeEnum.Sandbox,
    Id = "78ef8d21-1c6c-5848-80ab-506f9a8f3962", DeleteAsyncOperation = true, Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = ClosureRow.coach_date)]
public sealed class ClosureChangedPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Alignment().ClosuresChanged(DaysBeforeAndAfter(step));
    }

    /// <summary>The day as it was and as it is sent.</summary>
    private static IReadOnlyCollection<DateTime> DaysBeforeAndAfter(Step step)
    {
        var sent = step.Is("Delete") ? null : step.Target.Date(ClosureRow.coach_date);
        return [.. new[] { step.Before?.Date(ClosureRow.coach_date), sent }.OfType<DateTime>().Select(day => day.Date).Distinct()];
    }
}
