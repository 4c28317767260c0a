using CoachingExtensions.Platform;
using CoachingExtensions.Rhythm.Dataverse;

namespace CoachingExtensions.Rhythm;

/// <summary>Whoever writes a rhythm, in whatever way, the same is checked and filled in before.</summary>
[CrmPluginRegistration("Create", "coach_rhythm", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Rhythm.CheckRhythmPlugin: Create of coach_rhythm (before)", 20, IsolationModeEnum.Sandbox,
    Id = "3ac4eed2-3b5e-5a68-9a57-577fe5b22bee")]
[CrmPluginRegistration("Update", "coach_rhythm", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, RhythmColumns.Said, "CoachingExtensions.Rhythm.CheckRhythmPlugin: Update of coach_rhythm (before)", 20, IsolationModeEnum.Sandbox,
    Id = "6e3b3908-e119-5925-a891-2415e755ebe1", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = RhythmColumns.Said)]
[CrmPluginRegistration("Delete", "coach_rhythm", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Rhythm.CheckRhythmPlugin: Delete of coach_rhythm (before)", 20, IsolationModeEnum.Sandbox,
    Id = "279b24f4-995a-5b61-8925-b153087c0a9e", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = RhythmRow.coach_name)]
public sealed class CheckRhythmPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var gate = new RhythmGate(step);
        if (step.Is("Create")) gate.DemandCreatable();
        else if (step.Is("Delete")) gate.DemandDeletable();
        else
        {
            gate.DemandChangeable();
            step.SettleRhythm();
        }
    }
}
