using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>The questions of a published template are fixed: the next version can ask something else.</summary>
[CrmPluginRegistration("Create", "coach_question", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.KeepPublishedQuestionsPlugin: Create of coach_question (before)", 10, IsolationModeEnum.Sandbox,
    Id = "aed7b9d6-5fd9-5ee8-a383-326a51545b55")]
[CrmPluginRegistration("Update", "coach_question", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.KeepPublishedQuestionsPlugin: Update of coach_question (before)", 10, IsolationModeEnum.Sandbox,
    Id = "68785387-4f8d-5a90-a36f-412c51734e10", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = QuestionRow.coach_prompt + "," + QuestionRow.coach_help + "," + QuestionRow.coach_kind + "," + QuestionRow.coach_required + "," + QuestionRow.coach_choices + "," + QuestionRow.coach_column + "," + QuestionRow.coach_answeredby + "," + QuestionRow.coach_order + "," + QuestionRow.coach_sectionid + "," + QuestionRow.statecode + "," + QuestionRow.statuscode)]
[CrmPluginRegistration("Delete", "coach_question", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.KeepPublishedQuestionsPlugin: Delete of coach_question (before)", 10, IsolationModeEnum.Sandbox,
    Id = "12297323-3e1f-563f-b002-d261fdc870b7", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = QuestionRow.coach_sectionid)]
[CrmPluginRegistration("SetState", "coach_question", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.KeepPublishedQuestionsPlugin: SetState of coach_question (before)", 10, IsolationModeEnum.Sandbox,
    Id = "966843d0-9eaf-581c-95a7-3a183e0626ad", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = QuestionRow.coach_sectionid + "," + QuestionRow.statecode + "," + QuestionRow.statuscode)]
[CrmPluginRegistration("SetStateDynamicEntity", "coach_question", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.KeepPublishedQuestionsPlugin: SetStateDynamicEntity of coach_question (before)", 10, IsolationModeEnum.Sandbox,
    Id = "d772e9a1-bc1e-56bd-addf-ef4df7138f3e", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = QuestionRow.coach_sectionid + "," + QuestionRow.statecode + "," + QuestionRow.statuscode)]
public sealed class KeepPublishedQuestionsPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        PublishedTemplate.DemandUnpublishedQuestion(step);
    }
}
