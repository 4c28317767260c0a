using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Before an absence is saved: it is a person's, and has days the right way round.</summary>
[CrmPluginRegistration("Create", "coach_absence", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.CheckAbsencePlugin: Create of coach_absence (before)", 10, IsolationModeEnum.Sandbox,
    Id = "c17991d9-5729-5167-b8c4-36f314e35ce4")]
[CrmPluginRegistration("Update", "coach_absence", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, FilteringColumns.AbsentDays, "CoachingExtensions.Alignment.CheckAbsencePlugin: Update of coach_absence (before)", 10, IsolationModeEnum.Sandbox,
    Id = "2db9149e-b56b-5edc-b00f-f054ef65da05", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.AbsenceBefore)]
public sealed class CheckAbsencePlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => AbsentDays.DemandSensible(step);
}
