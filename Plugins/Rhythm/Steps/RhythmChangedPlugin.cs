using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm;

/// <summary>A rhythm that is set up, changed or ended is worked off at once: who looks into the calendar sees it.</summary>
[CrmPluginRegistration("Create", "coach_rhythm", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Rhythm.RhythmChangedPlugin: Create of coach_rhythm", 30, IsolationModeEnum.Sandbox,
    Id = "234c910b-7fa2-5fd7-8fcb-aa52d940f43b")]
[CrmPluginRegistration("Update", "coach_rhythm", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, RhythmColumns.Followed, "CoachingExtensions.Rhythm.RhythmChangedPlugin: Update of coach_rhythm", 30, IsolationModeEnum.Sandbox,
    Id = "72b02b66-c256-562a-a93d-fdfb863423d5", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = RhythmRow.OwnerId + "," + RhythmRow.coach_timezone)]
public sealed class RhythmChangedPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => step.FollowRhythm();
}
