using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Alignment;

/// <summary>When a deal is won or lost, its links and its ledger are compared once more, after the commit.</summary>
/// <remarks>
/// Winning and losing reach the deal's Update steps on most versions, but not on all; the activity that closes the deal is
/// created on every one. The routines compare what is with what should be, so a second run changes nothing.
/// </remarks>
[CrmPluginRegistration("Create", "opportunityclose", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, "", "CoachingExtensions.Alignment.DealClosedPlugin: Create of opportunityclose", 10, IsolationModeEnum.Sandbox,
    Id = "698c82fe-8346-571e-8b21-2f43e3089889", DeleteAsyncOperation = true)]
public sealed class DealClosedPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        if (step.Target.Id(OpportunityClose.Fields.OpportunityId) is { } deal) step.AfterCommit().Relink(new RecordReference(Opportunity.EntityLogicalName, deal));
    }
}
