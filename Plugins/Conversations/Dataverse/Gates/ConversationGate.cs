using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>One rule for every way of writing a conversation: the pane, a form, the Web API, an import.</summary>
internal sealed class ConversationGate(Step step)
{
    private readonly ConversationStore conversations = new(step);

    public void DemandCreatable()
    {
        DemandSensibleMinutes(step.Target.Text(ConversationRow.Subject));
        if (step.Target.Id(ConversationRow.coach_managerid) is { } manager && manager != step.UserId && !step.IsOwnWork)
        {
            throw new RefusedException(Refusals.AnotherManager);
        }

        new ConversationDefaults(step).Fill();
    }

    public void DemandChangeable()
    {
        DemandSensibleMinutes(step.Before?.Text(ConversationRow.Subject));
        var changed = Changed();
        if (changed.Count == 0 || conversations.Find(step.Row.Id) is not { } conversation) return;

        if (!IsNobodys) Demand(conversation, changed);
        if (IsCompleted(conversation)) new CompletedTalk(step).Settle(conversation);
    }

    public void DemandDeletable()
    {
        if (FeedbackRows.Of(step.System, step.Row.Id) is not null) throw new RefusedException(Refusals.Judged(step.Before?.Text(ConversationRow.Subject) ?? ""));
    }

    /// <summary>Merging accounts and deleting records takes what is about them along: that is nobody's change of the conversation.</summary>
    private bool IsNobodys => step.IsOwnWork || Cascade.Brought(step.Context);

    private void Demand(Conversation conversation, IReadOnlyCollection<string> changed)
    {
        foreach (var facet in changed.Except(ConversationColumns.State.Split(',')).Select(ConversationColumns.FacetOf).Distinct())
        {
            Refuse(FacetChange.Problem(conversation, facet, step.UserId, IsAdministrator, () => IsAnswered(conversation.Id)));
        }

        Refuse(StateChange.Problem(conversation, Next(conversation), step.UserId));
        if (!IsCompleted(conversation) || conversation.TemplateId is not { } template) return;

        var agenda = new AgendaStore(step.System);
        var missing = new AnswersSoFar(agenda.AnswersOf(conversation.Id), agenda.CommitmentsOf(conversation.Id)).Missing(agenda.QuestionsOf(template));
        if (missing.Count > 0) throw new RefusedException(Refusals.Missing(conversation.Subject, missing.Select(question => question.Prompt)));
    }

    private bool IsCompleted(Conversation conversation) =>
        Next(conversation) == ConversationState.Completed && conversation.State != ConversationState.Completed;

    private ConversationState Next(Conversation conversation) =>
        (ConversationState?)step.Sent.Choice(ConversationRow.StateCode) ?? conversation.State;

    /// <summary>A form sends what it shows: what stays as it was is no change. Parties are compared by the platform alone.</summary>
    private IReadOnlyCollection<string> Changed() =>
    [
        .. ConversationColumns.Guarded.Split(',').Where(step.Sent.Contains)
            .Where(column => column == ConversationRow.RequiredAttendees || !Rows.Same(step.Sent[column], step.Before?.Value(column))),
    ];

    private bool IsAdministrator() => Rights.IsAdministrator(step.System, step.UserId);

    private bool IsAnswered(Guid id) => new AgendaStore(step.System).AnswersOf(id).Count > 0;

    private void DemandSensibleMinutes(string? subject)
    {
        if (step.Sent.Number(ConversationRow.ActualDurationMinutes) is { } minutes && !Minutes.IsSensible((int)minutes))
        {
            throw new RefusedException(Refusals.NoSuchLength(subject ?? "", (int)minutes));
        }
    }

    private static void Refuse(Message? problem)
    {
        if (problem is not null) throw new RefusedException(problem);
    }
}
