using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>A commitment's day and its due date stay equal.</summary>
[CrmPluginRegistration("Create", "task", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.PromisedDayPlugin: Create of task (before)", 20, IsolationModeEnum.Sandbox,
    Id = "3bed83af-a847-5b2c-a9cf-d785ae46f15e")]
[CrmPluginRegistration("Update", "task", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, PromisedDay.Columns, "CoachingExtensions.Conversations.PromisedDayPlugin: Update of task (before)", 20, IsolationModeEnum.Sandbox,
    Id = "4db9f407-2296-58dc-a5d7-2fbdfcd79e37", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = TaskRow.Subject + "," + PromisedDay.Columns)]
public sealed class PromisedDayPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        new PromisedDay(step).Settle();
    }
}
