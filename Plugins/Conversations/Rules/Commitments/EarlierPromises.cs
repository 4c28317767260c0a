namespace CoachingExtensions.Conversations;

/// <summary>A conversation that was held.</summary>
internal sealed record HeldConversation(Guid Id, string Subject, DateTime HeldOn, Guid? ManagerId, Guid? RepId)
{
    public string ManagerName { get; init; } = "";

    public Verdict Verdict { get; init; } = Verdict.NotGiven;
}

/// <summary>What a conversation opens with: what was promised before.</summary>
internal static class EarlierPromises
{
    private const int Conversations = 3;

    /// <summary>The last three of a pair. Who has had none with the rep yet sees those of others.</summary>
    /// <param name="held">Those about the record, in any order.</param>
    /// <param name="userId">Who looks; the rep sees those of every manager.</param>
    /// <param name="managerId">The manager of the pair, where a conversation is already going on.</param>
    public static IReadOnlyList<HeldConversation> Last(IReadOnlyCollection<HeldConversation> held, Guid userId, Guid? managerId)
    {
        var manager = managerId ?? userId;
        var ofPair = held.Where(conversation => conversation.ManagerId == manager || (managerId is null && conversation.RepId == userId)).ToList();
        return [.. (ofPair.Count > 0 ? ofPair : held).OrderByDescending(conversation => conversation.HeldOn).Take(Conversations)];
    }

    /// <summary>Those that were open or broken at some time since then: all that still wait, and those that ended since.</summary>
    /// <param name="commitments">All of the pair about the record.</param>
    /// <param name="last">The last conversations; without any there is nothing to leave out.</param>
    public static IEnumerable<Commitment> Since(IEnumerable<Commitment> commitments, IReadOnlyList<HeldConversation> last)
    {
        var since = last.Count < Conversations ? DateTime.MinValue : last.Min(conversation => conversation.HeldOn);
        return commitments
            .Where(commitment => !(commitment.IsDone || commitment.IsGivenUp) || commitment.EndedOn is null || commitment.EndedOn >= since)
            .OrderBy(commitment => commitment.Day ?? DateTime.MaxValue)
            .ThenBy(commitment => commitment.MadeOn);
    }
}
