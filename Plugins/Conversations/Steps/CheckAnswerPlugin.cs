using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>Whoever writes an answer, in whatever way, the same is checked and filled in before.</summary>
[CrmPluginRegistration("Create", "coach_answer", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckAnswerPlugin: Create of coach_answer (before)", 20, IsolationModeEnum.Sandbox,
    Id = "d686e171-2c3b-5592-aef6-3dc9458ced7f")]
[CrmPluginRegistration("Update", "coach_answer", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckAnswerPlugin: Update of coach_answer (before)", 20, IsolationModeEnum.Sandbox,
    Id = "9da3c291-bc4f-5b1d-aa59-a9d6e4e8fdad", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = AnswerRow.coach_conversationid + "," + AnswerRow.coach_questionid + "," + AnswerRow.OwnerId + "," + AnswerRow.statecode + "," + EvidenceGate.Columns)]
[CrmPluginRegistration("Delete", "coach_answer", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckAnswerPlugin: Delete of coach_answer (before)", 20, IsolationModeEnum.Sandbox,
    Id = "f41ad79d-13d4-55f7-842a-4371f2a0c030", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = AnswerRow.coach_conversationid + "," + AnswerRow.coach_questionid)]
[CrmPluginRegistration("Assign", "coach_answer", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckAnswerPlugin: Assign of coach_answer (before)", 20, IsolationModeEnum.Sandbox,
    Id = "7cce70db-1c57-5e05-865b-f34c780d9caf")]
[CrmPluginRegistration("SetState", "coach_answer", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckAnswerPlugin: SetState of coach_answer (before)", 20, IsolationModeEnum.Sandbox,
    Id = "632cc292-3828-59ed-a920-b90dc937a717")]
[CrmPluginRegistration("SetStateDynamicEntity", "coach_answer", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckAnswerPlugin: SetStateDynamicEntity of coach_answer (before)", 20, IsolationModeEnum.Sandbox,
    Id = "346ad296-93df-5ce3-9732-c387b315b244")]
public sealed class CheckAnswerPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var gate = new AnswerGate(step);
        if (step.Is("Create")) gate.DemandCreatable();
        else if (step.Is("Update")) gate.DemandChangeable();
        else if (step.Is("Delete")) gate.DemandDeletable();
        else throw new RefusedException(Refusals.AnswerMoved);
    }
}
