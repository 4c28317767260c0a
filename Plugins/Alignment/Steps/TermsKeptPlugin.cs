using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>When a plan becomes a draft again, what was agreed until then is kept; when it is agreed again, what has not changed is no change.</summary>
[CrmPluginRegistration("Update", "coach_alignmentplan", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, PlanRow.statuscode, "CoachingExtensions.Alignment.TermsKeptPlugin: Update of coach_alignmentplan", 30, IsolationModeEnum.Sandbox,
    Id = "429921b8-784c-59e1-a5a6-3745081f38c6", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = PlanRow.statuscode)]
public sealed class TermsKeptPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => new TargetsOverTime(step).PlanChanged();
}
