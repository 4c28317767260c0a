using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Alignment;

/// <summary>Before a plan is saved: a new one takes what nobody said, each follows the rules for agreeing and closing, and all that is missing is named at once.</summary>
[CrmPluginRegistration("Create", "coach_alignmentplan", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.CheckPlanPlugin: Create of coach_alignmentplan (before)", 10, IsolationModeEnum.Sandbox,
    Id = "1967d800-7de2-5187-9fde-c64eecc572ec")]
[CrmPluginRegistration("Update", "coach_alignmentplan", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, WrittenByPeople.coach_alignmentplan, "CoachingExtensions.Alignment.CheckPlanPlugin: Update of coach_alignmentplan (before)", 10, IsolationModeEnum.Sandbox,
    Id = "5c3fe5dd-e8a3-53a8-8ed7-4050424e5ab1", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = PlanRow.coach_name + "," + FilteringColumns.AgreedDays)]
public sealed class CheckPlanPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        if (step.Is("Create")) new PlanDefaults(step).Fill();
        new PlanGate(step).DemandAllowed();
    }
}
