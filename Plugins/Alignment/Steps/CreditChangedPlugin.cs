using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>When a person has written who is credited with a deal, what counts follows. The solution's own operations look after that themselves.</summary>
[CrmPluginRegistration("Create", "coach_creditshare", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.CreditChangedPlugin: Create of coach_creditshare", 10, IsolationModeEnum.Sandbox,
    Id = "09ed6f33-f55d-52fb-bf25-42671efe4df8")]
[CrmPluginRegistration("Update", "coach_creditshare", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FilteringColumns.Credit, "CoachingExtensions.Alignment.CreditChangedPlugin: Update of coach_creditshare", 10, IsolationModeEnum.Sandbox,
    Id = "e4e2afc4-7056-5c6c-9d1c-0180b3c90860", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.Credit)]
[CrmPluginRegistration("Delete", "coach_creditshare", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.CreditChangedPlugin: Delete of coach_creditshare", 10, IsolationModeEnum.Sandbox,
    Id = "941f6b8e-4a6e-5e2f-a2a3-5e17a0636b70", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.Credit)]
public sealed class CreditChangedPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var share = step.Is("Delete") ? step.Before : step.RowAfter();
        if (step.IsOwnWork || share?.Text(CreditRow.coach_sourcetable) is not { } table || !Guid.TryParse(share.Text(CreditRow.coach_sourceid), out var row)) return;

        if (step.Is("Create")) SplitStore.Give(step.System, share);
        step.Alignment().Reconcile(new RecordReference(table, row));
    }
}
