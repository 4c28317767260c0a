using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Before somebody writes who is credited: people share deals that they may change, and no more than all of one.</summary>
[CrmPluginRegistration("Create", "coach_creditshare", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.CheckCreditSharePlugin: Create of coach_creditshare (before)", 10, IsolationModeEnum.Sandbox,
    Id = "31f5b13e-f55d-5458-b22a-f81e655f1cd2")]
[CrmPluginRegistration("Update", "coach_creditshare", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.CheckCreditSharePlugin: Update of coach_creditshare (before)", 10, IsolationModeEnum.Sandbox,
    Id = "1c1e8db5-c38c-5e28-968a-b79a43601a91", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.Credit)]
[CrmPluginRegistration("Delete", "coach_creditshare", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.CheckCreditSharePlugin: Delete of coach_creditshare (before)", 10, IsolationModeEnum.Sandbox,
    Id = "7cd79416-7b33-5a57-9161-364f6787affb", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.Credit)]
public sealed class CheckCreditSharePlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => new CreditGate(step).Demand();
}
