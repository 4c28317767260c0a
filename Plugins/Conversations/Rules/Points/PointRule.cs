namespace CoachingExtensions.Conversations;

/// <summary>
/// Who may do what with a point. Whoever raised it says what it is, with whom and whether it is private; both of the two may order,
/// tick off and drop what they read. Who coaches beside the manager ticks off in that talk, as long as it goes on, and nothing else. What was
/// discussed stays.
/// </summary>
internal static class PointRule
{
    /// <summary>What stands in the way of raising it; null for nothing.</summary>
    /// <param name="point">As it would be.</param>
    public static Message? Raised(AgendaPoint point) =>
        point.State != PointState.Open || point.ConversationId is not null ? PointRefusals.NewWaits(point.Text) : Shape(point);

    /// <summary>What stands in the way of a change; null for nothing.</summary>
    /// <param name="before">As it is.</param>
    /// <param name="after">As it would be.</param>
    /// <param name="userId">Who wants that.</param>
    /// <param name="conversation">What it is ticked off in, if that is said now and is there.</param>
    public static Message? Changed(AgendaPoint before, AgendaPoint after, Guid userId, Func<Conversation?> conversation)
    {
        if (!before.IsBetween(userId)) return PointRefusals.NotYours(before.Id);
        if (after.OwnerId != before.OwnerId) return PointRefusals.StaysWithOwner;
        if (before.State == PointState.Discussed) return PointRefusals.Fixed(before.Text);
        if (before.OwnerId != userId && SaysOtherwise(before, after)) return PointRefusals.OnlyTheOwners(before.Text);
        return Shape(after) ?? (IsTickedAnew(before, after) ? Ticked(after, conversation()) : null);
    }

    /// <summary>Whether somebody may tick it off and take the tick back in a conversation that goes on.</summary>
    public static bool MayTick(AgendaPoint point, Conversation conversation, Guid userId) =>
        point.State == PointState.Open && (point.IsBetween(userId) || (conversation.State == ConversationState.Open && conversation.IsCoachedBy(userId) && point.IsOf(conversation)))
        && point.IsReadableBy(userId);

    /// <summary>What stands in the way of a coach beside the manager who ticks it off, or takes back the tick; null for nothing.</summary>
    public static Message? TickedByCoach(AgendaPoint point, Conversation? conversation, Guid userId)
    {
        if (conversation is null || !conversation.IsCoachedBy(userId) || !point.IsReadableBy(userId) || !point.IsOf(conversation)) return PointRefusals.NotYours(point.Id);
        if (point.State != PointState.Open) return PointRefusals.Fixed(point.Text);
        if (point.ConversationId is { } elsewhere && elsewhere != conversation.Id) return PointRefusals.NotTheirTalk(point.Text);
        return conversation.State == ConversationState.Open ? null : PointRefusals.NotBegun(point.Text, conversation.Subject);
    }

    /// <summary>What stands in the way of deleting it; null for nothing.</summary>
    public static Message? Deleted(AgendaPoint point, Guid userId, Func<bool> isAdministrator)
    {
        if (point.OwnerId == userId && point.State != PointState.Discussed) return null;
        if (isAdministrator()) return null;
        return point.OwnerId == userId ? PointRefusals.Fixed(point.Text) : PointRefusals.OnlyTheOwners(point.Text);
    }

    /// <summary>As it is kept: what goes to another pair, or is dropped, is not ticked off any more.</summary>
    public static AgendaPoint Settled(AgendaPoint before, AgendaPoint after)
    {
        var isOfOthers = before.RepId != after.RepId || before.ManagerId != after.ManagerId;
        var isSaidNow = before.ConversationId != after.ConversationId;
        return after.State == PointState.Dropped || (isOfOthers && !isSaidNow) ? after with { ConversationId = null } : after;
    }

    private static bool SaysOtherwise(AgendaPoint before, AgendaPoint after) =>
        before.Text != after.Text || before.IsPrivate != after.IsPrivate || before.RepId != after.RepId || before.ManagerId != after.ManagerId
        || before.DealId != after.DealId || before.AccountId != after.AccountId;

    private static bool IsTickedAnew(AgendaPoint before, AgendaPoint after) =>
        (after.ConversationId is not null && after.ConversationId != before.ConversationId) || after.State == PointState.Discussed;

    private static Message? Shape(AgendaPoint point)
    {
        if (string.IsNullOrWhiteSpace(point.Text)) return PointRefusals.NoWords;
        if (point.RepId is null || point.ManagerId is null) return PointRefusals.WithNobody(point.Text);
        if (point.RepId == point.ManagerId) return PointRefusals.WithOneself(point.Text);
        if (point.OwnerId is not { } owner || !point.IsBetween(owner)) return PointRefusals.OfOthers(point.Text);
        return point.DealId is not null && point.AccountId is not null ? PointRefusals.AboutTwo(point.Text) : null;
    }

    private static Message? Ticked(AgendaPoint point, Conversation? conversation)
    {
        if (conversation is null || !point.IsOf(conversation)) return PointRefusals.NotTheirTalk(point.Text);
        return conversation.State switch
        {
            ConversationState.Open => point.State == PointState.Discussed ? PointRefusals.TickedFirst(point.Text, conversation.Subject) : null,
            // What was ticked off in a talk that is over was discussed there.
            ConversationState.Completed => null,
            _ => PointRefusals.NotBegun(point.Text, conversation.Subject),
        };
    }
}
