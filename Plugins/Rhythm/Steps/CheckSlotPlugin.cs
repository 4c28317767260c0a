using CoachingExtensions.Platform;
using CoachingExtensions.Rhythm.Dataverse;

namespace CoachingExtensions.Rhythm;

/// <summary>An occurrence of a rhythm is moved, held or excused; it does not go away.</summary>
[CrmPluginRegistration("Update", "coach_conversation", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, RhythmColumns.Guarded, "CoachingExtensions.Rhythm.CheckSlotPlugin: Update of coach_conversation (before)", 40, IsolationModeEnum.Sandbox,
    Id = "7a6d5d79-69d5-5637-b406-ec1a71a6a8d3", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = SlotRows.Image)]
[CrmPluginRegistration("SetState", "coach_conversation", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Rhythm.CheckSlotPlugin: SetState of coach_conversation (before)", 40, IsolationModeEnum.Sandbox,
    Id = "4a211c22-f7bf-55bc-baf9-71ba1d00773f", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = SlotRows.Image)]
[CrmPluginRegistration("SetStateDynamicEntity", "coach_conversation", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Rhythm.CheckSlotPlugin: SetStateDynamicEntity of coach_conversation (before)", 40, IsolationModeEnum.Sandbox,
    Id = "3fdbde78-a335-5b1d-8bb0-e3694d8a5758", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = SlotRows.Image)]
[CrmPluginRegistration("Delete", "coach_conversation", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Rhythm.CheckSlotPlugin: Delete of coach_conversation (before)", 40, IsolationModeEnum.Sandbox,
    Id = "11cab0c6-5dcf-587b-b1a6-21fee63979a0", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = SlotRows.Image)]
public sealed class CheckSlotPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => new SlotGate(step).Demand();
}
