using CoachingExtensions.Platform;
using CoachingExtensions.Practice.Dataverse;

namespace CoachingExtensions.Practice;

/// <summary>Before a message is saved, the stages and lost reasons typed into it are read.</summary>
[CrmPluginRegistration("Create", "coach_message", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.CheckMessagePlugin: Create of coach_message (before)", 20, IsolationModeEnum.Sandbox,
    Id = "3108e35f-e67c-56d3-83d7-9272a735968a")]
[CrmPluginRegistration("Update", "coach_message", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, SalesMessageRow.coach_stages + "," + SalesMessageRow.coach_lostreasons, "CoachingExtensions.Practice.CheckMessagePlugin: Update of coach_message (before)", 20, IsolationModeEnum.Sandbox,
    Id = "004b1f6b-4be5-5ac0-9e91-0ae67675d6cc", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = SalesMessageRow.coach_name)]
public sealed class CheckMessagePlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => new MessageGate(step).DemandReadable();
}
