using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>An answer that several may give is shared with them.</summary>
[CrmPluginRegistration("Create", "coach_answer", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.AnswerGivenPlugin: Create of coach_answer", 20, IsolationModeEnum.Sandbox,
    Id = "572b5ec1-7132-5960-a840-f700ea3d6009")]
public sealed class AnswerGivenPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        new AnswerGate(step).Share();
    }
}
