using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>After a plan is agreed, its links, its ledger and its figures are worked out, outside the transaction because a book can be large.</summary>
[CrmPluginRegistration("Update", "coach_alignmentplan", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, FilteringColumns.PlanScope, "CoachingExtensions.Alignment.PlanAgreedPlugin: Update of coach_alignmentplan", 10, IsolationModeEnum.Sandbox,
    Id = "457d4f07-dcef-57ca-80c0-9269dc16d1fc", DeleteAsyncOperation = true, Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = PlanRow.statuscode)]
public sealed class PlanAgreedPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        if (step.Sends(FilteringColumns.PlanRows)) step.AfterCommit().Relink(step.Row.Id, fromStart: step.Before?.Choice(PlanRow.statuscode) != PlanAgreement.Agreed);
        else step.AfterCommit().RecalculateFigures(step.Row.Id);
    }
}
