using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>When a deal gets another value, closing date or stage, how it stood before is kept, for as long as the deal is there.</summary>
[CrmPluginRegistration("Update", "opportunity", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, EarlierDealStore.Remembered, "CoachingExtensions.Alignment.KeepEarlierDealPlugin: Update of opportunity", 40, IsolationModeEnum.Sandbox,
    Id = "834409d4-1c11-5390-a3f7-8bdcb5d1a12f", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = EarlierDealStore.Before)]
[CrmPluginRegistration("Delete", "opportunity", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.KeepEarlierDealPlugin: Delete of opportunity (before)", 40, IsolationModeEnum.Sandbox,
    Id = "397f3170-3d0a-5c5f-9608-b69ab2a4a46d")]
public sealed class KeepEarlierDealPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var earlier = new EarlierDealStore(step);
        if (step.Is("Update")) earlier.Keep();
        else earlier.Forget();
    }
}
