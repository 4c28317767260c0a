using CoachingExtensions.Rhythm;

namespace CoachingExtensions.Measurement;

/// <summary>What a report is made of: of one manager, or of several together.</summary>
/// <param name="Talks">The conversations that were held in the period.</param>
/// <param name="Promises">What was promised in them.</param>
/// <param name="Slots">The occurrences of rhythms in the period.</param>
internal sealed record CoachingFacts(IReadOnlyList<HeldTalk> Talks, IReadOnlyList<HeldPromise> Promises, IReadOnlyList<RhythmSlot> Slots)
{
    /// <summary>The part of it that is of some managers.</summary>
    public CoachingFacts Of(ICollection<Guid> managers)
    {
        List<HeldTalk> talks = [.. Talks.Where(talk => managers.Contains(talk.ManagerId))];
        var ids = new HashSet<Guid>(talks.Select(talk => talk.Id));
        return new CoachingFacts(
            talks,
            [.. Promises.Where(promise => ids.Contains(promise.Promise.ConversationId))],
            [.. Slots.Where(slot => managers.Contains(slot.Rhythm.ManagerId))]);
    }
}
