using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>When a plan is proposed its rep is asked; when it changes hands or days, the rep is asked again, and when it is a draft or closed, no more. Once it is agreed the rep is told.</summary>
[CrmPluginRegistration("Update", "coach_alignmentplan", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FilteringColumns.Agreement, "CoachingExtensions.Alignment.RepAskedPlugin: Update of coach_alignmentplan", 20, IsolationModeEnum.Sandbox,
    Id = "5cc87a87-3b75-5484-9d53-3f535c979f5f", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = PlanRow.coach_name + "," + PlanRow.coach_repagreedon + "," + FilteringColumns.Agreement)]
public sealed class RepAskedPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var question = new RepQuestion(step.System);
        question.Follow(step);
        question.TellOfAgreement(step);
    }
}
