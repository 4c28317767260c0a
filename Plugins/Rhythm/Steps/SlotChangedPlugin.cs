using CoachingExtensions.Platform;
using CoachingExtensions.Rhythm.Dataverse;

namespace CoachingExtensions.Rhythm;

/// <summary>What an occurrence is once it was moved, completed or excused, and what comes next.</summary>
[CrmPluginRegistration("Update", "coach_conversation", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, RhythmColumns.Slot, "CoachingExtensions.Rhythm.SlotChangedPlugin: Update of coach_conversation", 40, IsolationModeEnum.Sandbox,
    Id = "299a36c1-6b19-5f58-8eba-cb25c129189a", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = SlotRows.Image)]
public sealed class SlotChangedPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => new SlotFollowUp(step).Run();
}
