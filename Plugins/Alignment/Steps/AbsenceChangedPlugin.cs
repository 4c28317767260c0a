using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>When a rep is away, or is not after all, the rep's few open plans follow in the same transaction.</summary>
[CrmPluginRegistration("Create", "coach_absence", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.AbsenceChangedPlugin: Create of coach_absence", 10, IsolationModeEnum.Sandbox,
    Id = "55676c60-c4d0-5c2f-b1f5-6853cb07c4bf")]
[CrmPluginRegistration("Update", "coach_absence", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FilteringColumns.Absence, "CoachingExtensions.Alignment.AbsenceChangedPlugin: Update of coach_absence", 10, IsolationModeEnum.Sandbox,
    Id = "2d784401-aa3f-5bd1-b28e-3c8635b7a7f3", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.AbsenceBefore)]
[CrmPluginRegistration("Assign", "coach_absence", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.AbsenceChangedPlugin: Assign of coach_absence", 10, IsolationModeEnum.Sandbox,
    Id = "f112545e-e1ae-5568-86d8-03a827ea042d", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.AbsenceBefore)]
[CrmPluginRegistration("Delete", "coach_absence", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.AbsenceChangedPlugin: Delete of coach_absence", 10, IsolationModeEnum.Sandbox,
    Id = "8c0a6ba2-feac-5116-8c4d-0ebd83b4fb56", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.AbsenceBefore)]
public sealed class AbsenceChangedPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => step.Alignment().AbsencesChanged(AbsentDays.BeforeAndAfter(step));
}
