using CoachingExtensions.Platform;
using CoachingExtensions.Practice.Dataverse;

namespace CoachingExtensions.Practice;

/// <summary>A score shows where it may be read.</summary>
[CrmPluginRegistration("Create", "coach_score", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.ScoreGivenPlugin: Create of coach_score", 20, IsolationModeEnum.Sandbox,
    Id = "4ff3f650-2cec-55ee-adde-e9f56fc749a7")]
[CrmPluginRegistration("Update", "coach_score", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, ScoreRow.coach_value + "," + ScoreRow.coach_text, "CoachingExtensions.Practice.ScoreGivenPlugin: Update of coach_score", 20, IsolationModeEnum.Sandbox,
    Id = "5765c505-18ee-528a-8191-b1863416f324", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = ScoreRow.coach_attemptid + "," + ScoreRow.coach_conversationid + "," + ScoreRow.coach_skillid)]
public sealed class ScoreGivenPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => new ScoreFollowUp(step).Given();
}
