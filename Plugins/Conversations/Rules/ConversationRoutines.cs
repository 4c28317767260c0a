using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>Starts, completes and judges structured conversations. Whatever way they are written, the gates check the same.</summary>
internal sealed class ConversationRoutines(ConversationPorts ports)
{
    /// <summary>Goes on with the conversation that waits, or starts one with the rep who works the record.</summary>
    public Guid Start(RecordReference reference, Guid? templateId) => Start(reference, record => TemplateFor(record, templateId));

    /// <summary>The same in a pipeline review, with the short conversation that was chosen for it as long as that applies.</summary>
    public Guid StartInReview(RecordReference reference, Guid reviewId, Guid? templateId)
    {
        var id = Start(reference, record => ReviewTemplate(record, templateId));
        ports.Conversations.HoldIn(id, reviewId);
        return id;
    }

    /// <summary>The short conversation for each deal of a pipeline review; null when none is published.</summary>
    public Guid? ReviewTemplate() => ShortTemplate.Of(ports.Templates.Published(RecordKind.Opportunity), CoachingProcess.PipelineReview, null)?.Id;

    private Guid Start(RecordReference reference, Func<CoachedRecord, TemplateChoice> templateFor)
    {
        var record = ports.Records.Demand(reference);
        if (record.Regards is null) throw new RefusedException(Refusals.AboutNothing(record.Name));
        var waiting = FindOrStart.ToGoOnWith(ports.Conversations.WaitingAbout(record), ports.UserId);
        if (waiting is { State: ConversationState.Open }) return waiting.Id;
        if (waiting is not null)
        {
            ports.Conversations.Begin(waiting, waiting.TemplateId is null ? templateFor(record) : null);
            return waiting.Id;
        }

        if (record.RepId is null) throw new RefusedException(Refusals.NoRep(record.Name, record.OwnerName));
        return ports.Conversations.Start(record, templateFor(record));
    }

    /// <summary>Goes on with the conversation that is named, a scheduled one from now on.</summary>
    public void Begin(Guid id, Guid? templateId)
    {
        var conversation = ports.Conversations.FindReadable(id) ?? throw new RefusedException(Refusals.NotReadable(id));
        if (!conversation.IsWaiting) throw new RefusedException(Refusals.Closed(conversation.Subject));
        if (conversation.State == ConversationState.Open) return;
        if (StateChange.Problem(conversation, ConversationState.Open, ports.UserId) is { } problem) throw new RefusedException(problem);

        var record = conversation is { TemplateId: null, About: { } about } ? ports.Records.Find(about) : null;
        ports.Conversations.Begin(conversation, record is null ? null : TemplateFor(record, templateId));
    }

    public void Complete(Guid id, int? minutes)
    {
        var conversation = ports.Conversations.FindReadable(id) ?? throw new RefusedException(Refusals.NotReadable(id));
        if (!conversation.IsWaiting) throw new RefusedException(Refusals.Closed(conversation.Subject));
        ports.Conversations.Complete(id, minutes);
    }

    /// <summary>Begun by mistake: planned again, or gone.</summary>
    public void Discard(Guid id)
    {
        var conversation = ports.Conversations.Find(id);
        if (CoachingExtensions.Conversations.Discard.Problem(id, conversation, ports.UserId, () => ports.Conversations.IsUsed(id)) is { } problem) throw new RefusedException(problem);

        if (CoachingExtensions.Conversations.Discard.WasPlanned(conversation!)) ports.Conversations.PlanAgain(id);
        else ports.Conversations.Remove(id);
    }

    public void Judge(Guid id, int verdict, string? words)
    {
        if (Judgement.Problem(id, ports.Conversations.Find(id), ports.UserId) is { } problem) throw new RefusedException(problem);
        ports.Conversations.Judge(id, verdict, words);
    }

    private TemplateChoice ReviewTemplate(CoachedRecord record, Guid? templateId)
    {
        List<TemplateChoice> templates = [.. ports.Templates.Published(record.Kind).Where(template => template.AppliesTo(record.Kind, record.Stage))];
        return templates.FirstOrDefault(template => template.Id == templateId)
            ?? ShortTemplate.Of(templates, CoachingProcess.PipelineReview, record.Stage)
            ?? TemplateFor(record, null);
    }

    private TemplateChoice TemplateFor(CoachedRecord record, Guid? templateId)
    {
        var templates = ports.Templates.Published(record.Kind);
        if (templateId is { } id)
        {
            return templates.FirstOrDefault(template => template.Id == id)
                ?? throw new RefusedException(Refusals.NotThatTemplate(id, record.Name, record.Reference.Table));
        }

        return Suggestion.Of(templates, record.Kind, record.Stage, record.StageName, [])?.Template
            ?? throw new RefusedException(Refusals.NoTemplate(record.Name, record.Reference.Table));
    }
}
