using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Alignment;

/// <summary>When a deal or an account is created or changes, its links to targets are worked out again.</summary>
/// <remarks>Winning and losing a deal change its state, so they arrive as an Update; <see cref="DealClosedPlugin"/> is there for versions where they do not.</remarks>
[CrmPluginRegistration("Create", "opportunity", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.RelinkPlugin: Create of opportunity", 10, IsolationModeEnum.Sandbox,
    Id = "ab3ab00d-0c6e-5d79-ada2-241f3903c894")]
[CrmPluginRegistration("Update", "opportunity", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FilteringColumns.OpportunityLinks, "CoachingExtensions.Alignment.RelinkPlugin: Update of opportunity", 10, IsolationModeEnum.Sandbox,
    Id = "00f22d62-06e4-56fe-8b92-2c2201ff7994", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.DealBefore)]
[CrmPluginRegistration("Delete", "opportunity", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.RelinkPlugin: Delete of opportunity", 10, IsolationModeEnum.Sandbox,
    Id = "af063043-11e4-552d-a8d7-5ab7a54d6464", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.DealBefore)]
[CrmPluginRegistration("Create", "account", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.RelinkPlugin: Create of account", 10, IsolationModeEnum.Sandbox,
    Id = "6091346b-c9d0-514b-9653-73b1cab37eb5")]
[CrmPluginRegistration("Update", "account", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FilteringColumns.AccountLinks, "CoachingExtensions.Alignment.RelinkPlugin: Update of account", 10, IsolationModeEnum.Sandbox,
    Id = "75405b25-f772-51d4-a7ec-63e126d588e9")]
public sealed class RelinkPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        if (SegmentTables.AimedAt(step.Row) is { } record) step.Alignment().Relink(record, Before(step));
    }

    /// <summary>The deal before this operation; null when the operation has no earlier image.</summary>
    private static DealBefore? Before(Step step) => step.Before is not { } before ? null : new DealBefore(
        [.. Customers.Of(before).Except(step.Going)],
        before.Choice(OpportunityRow.StateCode) == (int)opportunity_statecode.Open,
        before.Date(OpportunityRow.ActualCloseDate)?.Date);
}
