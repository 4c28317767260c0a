using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>What the pane shows, as the caller may see it: a fixed number of queries, however long the history.</summary>
internal sealed class CoachingContextReader(Step step)
{
    public CoachingContext Of(RecordReference asked)
    {
        var isNamed = asked.Table == coach_conversation.EntityLogicalName;
        if (!isNamed && CoachedTables.KindOf(asked.Table) is null) throw RecordStore.Missing(asked);

        var shown = isNamed ? ShownConversation.Named(step, asked.Id) : ShownConversation.Waiting(step, RegardedBy(asked));
        var agenda = shown is null ? null : AgendaOf(shown.Conversation);
        var about = isNamed ? shown!.Conversation.About : asked;
        var facts = about is { } reference ? new RecordFacts(step, reference, agenda?.Columns ?? []) : null;
        if (!isNamed && facts?.Row is null) throw RecordStore.Missing(asked);

        return Context(shown, agenda, facts);
    }

    private CoachingContext Context(ShownConversation? shown, Agenda? agenda, RecordFacts? facts)
    {
        var record = facts?.Row?.Record;
        var conversation = shown?.Conversation;
        var served = ServedBy(record);
        var templates = record is null ? [] : new TemplateStore(step).Published(record.Kind);
        var earlier = new EarlierTalks(step, record, conversation);
        return new CoachingContext
        {
            Record = facts?.Info,
            Credit = record is { Kind: RecordKind.Opportunity } ? step.CreditedPeople().BesideOwner(record.Reference, record.Serving?.Owner) : null,
            Targets = served.Targets,
            Excluded = served.Excluded,
            Links = served.Links,
            Linkable = served.Linkable,
            Conversation = shown is null ? null : new ConversationReport(step, shown, agenda!).Of(facts, served, earlier.Promises),
            LastConversations = earlier.LastConversations,
            Promises = earlier.EarlierPromises,
            VerdictsAsked = earlier.VerdictsAsked,
            CanStart = record?.RepId is { } rep && rep != step.UserId,
            Suggestion = record is null ? null : Info(Suggestion.Of(templates, record.Kind, record.Stage, record.StageName, [.. served.Targets.Select(target => target.Diagnosis)])),
            Templates = [.. templates.Select(Info)],
        };
    }

    /// <summary>A talk about a meeting regards what the meeting is about.</summary>
    private Guid RegardedBy(RecordReference asked) =>
        CoachedTables.KindOf(asked.Table) == RecordKind.Appointment && new RecordStore(step.Caller).Find(asked)?.Regards is { } regards ? regards.Id : asked.Id;

    /// <summary>Who takes part sees every answer; anybody else those that they may read.</summary>
    private Agenda AgendaOf(Conversation conversation)
    {
        var questions = conversation.TemplateId is { } template ? new AgendaStore(step.System).QuestionsOf(template) : [];
        var answers = new AgendaStore(conversation.HasPart(step.UserId) ? step.System : step.Caller).AnswersOf(conversation.Id);
        return new Agenda(conversation, questions, answers, step.UserId);
    }

    private ServedTargets ServedBy(CoachedRecord? record) => record switch
    {
        { Kind: RecordKind.Plan } => step.ServedTargets().OfPlan(record.Reference.Id),
        { Serving: { } serving } => step.ServedTargets().Of(serving),
        _ => ServedTargets.None,
    };

    private static SuggestionInfo? Info(Suggested? suggested) => suggested is null ? null : new SuggestionInfo
    {
        TemplateId = suggested.Template.Id.ToString(),
        TemplateName = suggested.Template.Name,
        Stage = suggested.StageName,
        Diagnosis = suggested.Gap,
    };

    private static TemplateInfo Info(TemplateChoice template) => new()
    {
        Id = template.Id.ToString(),
        Name = template.Name,
        Type = template.Type,
        Process = template.Process,
        Minutes = template.Minutes,
    };
}
