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
        var prepared = shown is null ? null : PreparedTalk.Of(step, shown.Conversation);
        var agenda = prepared is null ? null : new Agenda(shown!.Conversation, prepared.Questions, prepared.Answers, step.UserId);
        var about = isNamed ? shown!.Conversation.About : asked;
        var facts = about is { } reference ? new RecordFacts(step, reference, agenda?.Columns ?? []) : null;
        if (!isNamed && facts?.Row is null) throw RecordStore.Missing(asked);

        return Context(shown, prepared, agenda, facts);
    }

    private CoachingContext Context(ShownConversation? shown, PreparedTalk? prepared, Agenda? agenda, RecordFacts? facts)
    {
        var record = facts?.Row?.Record;
        var conversation = shown?.Conversation;
        var earlier = new EarlierTalks(step, record, conversation);
        var since = conversation?.IsWaiting == true ? earlier.Last?.HeldOn : null;
        var zone = prepared?.RepZone;
        var served = ServedBy(record, conversation, new AskedBeside(since, conversation?.RepId, zone));
        var templates = record is null || shown is not null ? [] : new TemplateStore(step).Published(record.Kind);
        return new CoachingContext
        {
            Record = facts?.Info(served.TimesPutOff),
            Credit = record is { Kind: RecordKind.Opportunity } ? served.Credit : null,
            Targets = served.Targets,
            Excluded = served.Excluded,
            Links = served.Links,
            Linkable = served.Linkable,
            Conversation = shown is null ? null : new ConversationReport(step, shown, agenda!).Of(facts, served, earlier.Promises),
            LastConversations = earlier.LastConversations,
            Promises = earlier.EarlierPromises,
            PreRead = since is null ? null : PreRead(earlier.Last!, served, record, conversation!, zone ?? TimeZoneInfo.Utc),
            Points = PointInfos.Of(prepared?.Points ?? PointsAbout(record), conversation, earlier.Last?.HeldOn, step.UserId),
            Pair = PairOf(record, conversation),
            PromiseDay = Json.Day(UsualDay.Of(served.NextWorkingDay, LocalCalendar.DayOf(step.Now, zone ?? TimeZoneInfo.Utc)))!,
            VerdictsAsked = earlier.VerdictsAsked,
            CanStart = record?.RepId is { } rep && rep != step.UserId,
            Suggestion = record is null ? null : Info(Suggestion.Of(templates, record.Kind, record.Stage, record.StageName, [.. served.Targets.Select(target => target.Diagnosis)])),
            Templates = [.. templates.Select(Info)],
        };
    }

    private PreReadInfo PreRead(HeldConversation last, ServedTargets served, CoachedRecord? record, Conversation conversation, TimeZoneInfo zone) => new()
    {
        ConversationId = last.Id.ToString(),
        Subject = last.Subject,
        On = Json.Instant(last.HeldOn)!,
        Figures = served.Then,
        Deals = record is null or { Kind: RecordKind.Plan } && conversation.RepId is { } rep ? new DealsSince(step, served.DealsBefore).Of(rep, last.HeldOn, zone) : [],
    };

    /// <summary>
    /// Where no talk waits: what the caller and the other have to talk about, whoever the rep's managers are. Private points of others are
    /// not there, not even for who may read all rows.
    /// </summary>
    private IReadOnlyList<AgendaPoint> PointsAbout(CoachedRecord? record) => record?.RepId is not { } rep
        ? []
        : [.. new PointStore(step.Caller).Waiting(rep, rep == step.UserId ? null : step.UserId).Where(point => point.IsReadableBy(step.UserId))];

    private PairInfo? PairOf(CoachedRecord? record, Conversation? conversation)
    {
        if (conversation is { RepId: { } talkRep, ManagerId: { } manager }) return conversation.IsWithOneself || (talkRep != step.UserId && manager != step.UserId) ? null : Pair(talkRep, manager);
        return conversation is null && record?.RepId is { } rep ? Pair(rep, rep == step.UserId ? null : step.UserId) : null;
    }

    private static PairInfo Pair(Guid rep, Guid? manager) => new() { RepId = rep.ToString(), ManagerId = manager?.ToString() };

    /// <summary>A talk about a meeting regards what the meeting is about.</summary>
    private Guid RegardedBy(RecordReference asked) =>
        CoachedTables.KindOf(asked.Table) == RecordKind.Appointment && new RecordStore(step.Caller).Find(asked)?.Regards is { } regards ? regards.Id : asked.Id;

    private ServedTargets ServedBy(CoachedRecord? record, Conversation? conversation, AskedBeside beside) => record switch
    {
        { Kind: RecordKind.Plan } => step.ServedTargets().OfPlan(record.Reference.Id, beside),
        { Serving: { } serving } => step.ServedTargets().Of(serving, beside),
        null when conversation is { About: null, RepId: { } rep } => step.ServedTargets().OfRep(rep, beside),
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
