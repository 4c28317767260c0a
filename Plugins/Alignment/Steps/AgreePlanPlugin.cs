using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Before a plan is agreed, the rules for agreeing are checked, and all that is missing is named at once.</summary>
[CrmPluginRegistration("Create", "coach_alignmentplan", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.AgreePlanPlugin: Create of coach_alignmentplan (before)", 10, IsolationModeEnum.Sandbox,
    Id = "1967d800-7de2-5187-9fde-c64eecc572ec")]
[CrmPluginRegistration("Update", "coach_alignmentplan", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, FilteringColumns.Agreement, "CoachingExtensions.Alignment.AgreePlanPlugin: Update of coach_alignmentplan (before)", 10, IsolationModeEnum.Sandbox,
    Id = "5c3fe5dd-e8a3-53a8-8ed7-4050424e5ab1", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = PlanRow.coach_name + "," + FilteringColumns.Agreement)]
public sealed class AgreePlanPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        new PlanGate(step).DemandAgreeable();
    }
}
