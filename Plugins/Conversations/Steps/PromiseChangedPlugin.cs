using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>What was promised and is done, moved, handed over or gone is no longer to be remembered.</summary>
[CrmPluginRegistration("Update", "task", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, PromisedDay.Remembered, "CoachingExtensions.Conversations.PromiseChangedPlugin: Update of task", 30, IsolationModeEnum.Sandbox,
    Id = "a3a1f7f4-5f55-5d64-9a5e-6f6b1f0d7b21", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = PromisedDay.Image)]
[CrmPluginRegistration("Delete", "task", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.PromiseChangedPlugin: Delete of task", 30, IsolationModeEnum.Sandbox,
    Id = "e0c2c5b8-2f0c-5b0e-8d9a-1a7b3f4c6d52", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = PromisedDay.Image)]
public sealed class PromiseChangedPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        if (step.Before is not { } before || before.Id(TaskRow.coach_conversationid) is null || before.Date(TaskRow.coach_due) is null) return;
        if (before.Id(TaskRow.OwnerId) is { } owner) new PromiseReminder(step).Shorten(owner);
    }
}
