using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Conversations;

/// <summary>The room's door: what its parts are, put together for one run of a plug-in.</summary>
internal static class ConversationsRoom
{
    /// <summary>Some seconds' work, far from the two minutes that a call may take.</summary>
    private const int CarriedAtOnce = 200;

    /// <summary>Brings what an earlier version wrote into the form of this one, a part at a time.</summary>
    public static CarriedPart CarryOver(this Step step)
    {
        var ledger = step.CarryOverLedger(CarriedAtOnce);
        var part = new CarriedPart(ledger, 0, ledger == CarriedAtOnce).And(new CarriedPromises(step.System).Carry(CarriedAtOnce));
        return part.IsFull ? part : part.And(new CarriedVerdicts(step.System).Carry(CarriedAtOnce));
    }

    public static ConversationRoutines Conversations(this Step step) =>
        new(new ConversationPorts(new ConversationStore(step), new TemplateStore(step), new RecordStore(step.Caller), step.UserId));

    public static Guid StartConversation(this Step step, RecordReference asked, Guid? templateId)
    {
        if (asked.Table != coach_conversation.EntityLogicalName) return step.Conversations().Start(asked, templateId);
        step.Conversations().Begin(asked.Id, templateId);
        return asked.Id;
    }

    public static TemplateRoutines Templates(this Step step) => new(new TemplateDesignStore(step));

    public static string TemplateFindings(this Step step, Guid id) => Json.Of<List<TemplateFindingInfo>>([.. step.Templates().Check(id).Select(finding => TemplateWriting.Of(finding, step.Said))]);

    /// <summary>All of the file is read before anything is written.</summary>
    public static Guid ImportTemplate(this Step step, string document) => step.Templates().Import(new TemplateReading(new TemplateDesignStore(step)).Of(document));

    public static string TemplateDocument(this Step step, Guid id) => Json.Of(TemplateWriting.Of(step.Templates().Export(id)));

    public static string Week(this Step step, WeekQuestion asked) => Json.Of(new WeekReader(step).Of(asked));

    /// <summary>Those whom the caller coaches.</summary>
    public static IReadOnlyCollection<Guid> CoachedPeople(this Step step) => new CoachedPeople(step.Caller, step.UserId, step.Now).Ids;

    /// <summary>Whether one coaches another, whoever asks.</summary>
    public static bool Coaches(this Step step, Guid coachId, Guid personId) => new CoachedPeople(step.System, coachId, step.Now).Ids.Contains(personId);

    /// <summary>The conversations that are going on and that the caller coaches in, beside the manager or as the manager.</summary>
    public static IReadOnlyCollection<Guid> TalksCoached(this Step step) => new ConversationStore(step).CoachedBy(step.UserId);

    /// <summary>A conversation with those who take part in it, whoever asks; null where it is gone.</summary>
    public static Conversation? FindTalk(this Step step, Guid id) => new ConversationStore(step).Find(id);

    /// <summary>What was promised in some conversations; whoever holds them sees what both sides promised.</summary>
    public static List<PromiseInfo> PromisesOf(this Step step, IReadOnlyCollection<Guid> conversationIds, bool areOwn) => new PromisesOfTalks(step).Of(conversationIds, areOwn);

    /// <summary>What several people promised, by person: what is open, and what was decided since a moment.</summary>
    public static ILookup<Guid, Commitment> PromisesOfPeople(this Step step, IReadOnlyCollection<Guid> people, DateTime since) => new PromisesOfPeople(step).Of(people, since);

    /// <summary>What was talked about from a meeting, before it and after it, as far as the caller may read it.</summary>
    public static List<MeetingTalkInfo> TalksOfMeeting(this Step step, Guid meetingId) => new MeetingTalks(step.Caller).Of(meetingId);

    /// <summary>Reminds people of what they promised for tomorrow: to be called once a day; more often does no harm.</summary>
    /// <param name="step">Who asks.</param>
    /// <param name="people">Of these.</param>
    public static void RemindOfPromises(this Step step, IReadOnlyCollection<Guid> people) => new PromiseReminder(step).Remind(people);

    public static string CoachingContext(this Step step, RecordReference asked) => Json.Of(new CoachingContextReader(step).Of(asked));
}
