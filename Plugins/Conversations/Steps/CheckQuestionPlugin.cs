using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>Before a question is saved, its choices are read and its column is tried.</summary>
[CrmPluginRegistration("Create", "coach_question", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckQuestionPlugin: Create of coach_question (before)", 20, IsolationModeEnum.Sandbox,
    Id = "dee2afde-52df-5fd0-9f28-146fd183b65a")]
[CrmPluginRegistration("Update", "coach_question", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, QuestionRow.coach_kind + "," + QuestionRow.coach_choices + "," + QuestionRow.coach_column + "," + QuestionRow.coach_sectionid, "CoachingExtensions.Conversations.CheckQuestionPlugin: Update of coach_question (before)", 20, IsolationModeEnum.Sandbox,
    Id = "cc7639ba-e228-5f37-8e2a-aa972d8b4822", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = QuestionRow.coach_prompt + "," + QuestionRow.coach_kind + "," + QuestionRow.coach_choices + "," + QuestionRow.coach_column + "," + QuestionRow.coach_sectionid)]
public sealed class CheckQuestionPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        new TemplateGate(step).DemandQuestion();
    }
}
