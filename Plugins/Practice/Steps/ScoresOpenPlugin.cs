using CoachingExtensions.Platform;
using CoachingExtensions.Practice.Dataverse;

namespace CoachingExtensions.Practice;

/// <summary>A conversation is over: what was scored in it can be read.</summary>
[CrmPluginRegistration("Update", "coach_conversation", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, ConversationRow.StateCode, "CoachingExtensions.Practice.ScoresOpenPlugin: Update of coach_conversation", 60, IsolationModeEnum.Sandbox,
    Id = "bd5231ba-1117-5dca-b4e0-dbe9b8f356e1")]
public sealed class ScoresOpenPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => new ScoreFollowUp(step).Ended(step.Row.Id);
}
