using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>One rule for every way of writing an answer: while the conversation waits, by those whom the question asks.</summary>
internal sealed class AnswerGate(Step step)
{
    public void DemandCreatable()
    {
        if (step.Target.Id(AnswerRow.coach_conversationid) is not { } conversationId || step.Target.Id(AnswerRow.coach_questionid) is not { } questionId)
        {
            throw new RefusedException(Refusals.AnswerWithoutQuestion);
        }

        var question = Demand(conversationId, questionId, out var about);
        new EvidenceGate(step).Settle(question, about);
        step.Target[AnswerRow.coach_prompt] = question.Prompt;
        step.Target[AnswerRow.OwnerId] = new EntityReference(SystemUser.EntityLogicalName, step.UserId);
    }

    public void DemandChangeable()
    {
        if (Moves(AnswerRow.coach_conversationid) || Moves(AnswerRow.coach_questionid) || Moves(AnswerRow.OwnerId) || Moves(AnswerRow.statecode))
        {
            throw new RefusedException(Refusals.AnswerMoved);
        }

        var question = Demand(Before(AnswerRow.coach_conversationid), Before(AnswerRow.coach_questionid), out var about);
        new EvidenceGate(step).Settle(question, about);
        if (step.Sent.Contains(AnswerRow.coach_prompt)) step.Sent[AnswerRow.coach_prompt] = question.Prompt;
    }

    public void DemandDeletable()
    {
        var conversationId = Before(AnswerRow.coach_conversationid);
        // A conversation that may be deleted takes its answers along.
        if (!step.Going.Contains(conversationId)) Demand(conversationId, Before(AnswerRow.coach_questionid), out _);
    }

    /// <summary>Those who may answer the question too may go on with what one of them wrote.</summary>
    public void Share()
    {
        var conversationId = step.Target.Id(AnswerRow.coach_conversationid) ?? Guid.Empty;
        if (new ConversationStore(step).Find(conversationId) is not { TemplateId: { } template } conversation) return;

        var question = new AgendaStore(step.System).QuestionsOf(template).FirstOrDefault(question => question.Id == step.Target.Id(AnswerRow.coach_questionid));
        foreach (var user in question is null ? [] : Asked.Answerers(conversation, question.AnsweredBy).Where(user => user != step.UserId))
        {
            step.System.Grant(step.Row, user, AccessRights.ReadAccess | AccessRights.WriteAccess);
        }
    }

    private Question Demand(Guid conversationId, Guid questionId, out RecordReference? about)
    {
        var conversation = new ConversationStore(step).Find(conversationId);
        var question = conversation is { TemplateId: { } template } && conversation.HasPart(step.UserId)
            ? new AgendaStore(step.System).QuestionsOf(template).FirstOrDefault(question => question.Id == questionId)
            : null;
        if (Asked.Problem(conversationId, conversation, question, step.UserId) is { } problem) throw new RefusedException(problem);
        about = conversation?.About;
        return question!;
    }

    private bool Moves(string column) => step.Sent.Contains(column) && !Rows.Same(step.Sent[column], step.Before?.Value(column));

    private Guid Before(string column) => step.Before?.Id(column) ?? Guid.Empty;
}
