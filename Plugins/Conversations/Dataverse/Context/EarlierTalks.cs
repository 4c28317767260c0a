using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>What was talked about and promised before.</summary>
internal sealed class EarlierTalks
{
    private readonly Step step;
    private readonly Conversation? current;
    private readonly IReadOnlyList<HeldConversation> held = [];
    private readonly IReadOnlyList<HeldConversation> last = [];

    public EarlierTalks(Step step, CoachedRecord? record, Conversation? current)
    {
        this.step = step;
        this.current = current;
        // Who coaches beside the manager takes part in this talk, not in the others of the two.
        if (current is not null && (current.RepId == step.UserId || current.ManagerId == step.UserId))
        {
            var history = PairHistory.Of(step, record, current);
            Promises = history.Promises;
            Last = history.Last;
            held = history.Held;
            last = LastOf(held);
            // Who begins with a rep looks at what others have talked about.
            if (last.Count == 0 && record is not null) last = LastOf(new HeldConversations(step).Of(record, current.RepId));
            return;
        }

        if (record is null)
        {
            Promises = current is null ? [] : new AgendaStore(current.HasPart(step.UserId) ? step.System : step.Caller).CommitmentsOf(current.Id);
            return;
        }

        var rep = current?.RepId ?? record.RepId;
        held = [.. new HeldConversations(step).Of(record, rep).Where(conversation => rep is null || conversation.RepId == rep)];
        last = LastOf(held);
        Promises = new Promises(step).Of(record, Managers(rep), rep, current);
    }

    /// <summary>The last talk of the two, whatever it was about; null where they have not talked for long.</summary>
    public HeldConversation? Last { get; }

    /// <summary>All of them, those of the current conversation too.</summary>
    public IReadOnlyList<Commitment> Promises { get; }

    public List<PromiseInfo> EarlierPromises =>
    [
        .. Conversations.EarlierPromises.Since(Promises.Where(promise => promise.ConversationId != current?.Id), last).Select(promise => Info(promise, step.Now)),
    ];

    public List<LastConversationInfo> LastConversations =>
    [
        .. last.Select(conversation => new LastConversationInfo
        {
            Id = conversation.Id.ToString(),
            Subject = conversation.Subject,
            On = Json.Instant(conversation.HeldOn) ?? "",
            ManagerName = conversation.ManagerName,
            Verdict = conversation.Verdict,
        }),
    ];

    public List<VerdictAskedInfo> VerdictsAsked =>
    [
        .. held
            .Where(conversation => conversation.RepId == step.UserId && conversation.ManagerId != step.UserId && conversation.Verdict == Verdict.NotGiven)
            .Select(conversation => new VerdictAskedInfo
            {
                ConversationId = conversation.Id.ToString(),
                Subject = conversation.Subject,
                ManagerName = conversation.ManagerName,
                On = Json.Instant(conversation.HeldOn) ?? "",
            }),
    ];

    public static PromiseInfo Info(Commitment promise, DateTime now) => new()
    {
        Id = promise.Id.ToString(),
        RowVersion = promise.Version,
        ConversationId = promise.ConversationId.ToString(),
        Subject = promise.Subject,
        Day = Json.Day(promise.Day),
        State = promise.StateAt(now),
        IsDropped = promise.IsGivenUp,
        Why = promise.IsGivenUp ? promise.Words : null,
        OwnerId = promise.OwnerId?.ToString(),
        OwnerName = promise.OwnerName,
    };

    private IReadOnlyList<HeldConversation> LastOf(IEnumerable<HeldConversation> talks) =>
        Conversations.EarlierPromises.Last([.. talks.Where(conversation => conversation.Id != current?.Id && (current?.RepId is null || conversation.RepId == current.RepId))], step.UserId, current?.ManagerId);

    /// <summary>The pair's. A rep has pairs with every manager; who has had no conversation yet sees those of others.</summary>
    private IReadOnlyCollection<Guid> Managers(Guid? rep)
    {
        if (current?.ManagerId is { } manager) return [manager];
        if (rep == step.UserId) return [];
        return last.Count > 0 ? [.. last.Select(conversation => conversation.ManagerId).OfType<Guid>().Distinct()] : [step.UserId];
    }
}
