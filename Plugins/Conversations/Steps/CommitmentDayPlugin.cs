using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>A commitment's day and its due date stay equal.</summary>
[CrmPluginRegistration("Create", "task", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CommitmentDayPlugin: Create of task (before)", 10, IsolationModeEnum.Sandbox,
    Id = "6b617d96-f09b-5254-b8d5-d353ae6ed099")]
[CrmPluginRegistration("Update", "task", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, PromisedDay.Columns, "CoachingExtensions.Conversations.CommitmentDayPlugin: Update of task (before)", 10, IsolationModeEnum.Sandbox,
    Id = "0906b24f-4476-543d-be2d-fc97e1adfedb", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = TaskRow.Subject + "," + PromisedDay.Columns)]
public sealed class CommitmentDayPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        new PromisedDay(step).Settle();
    }
}
