namespace CoachingExtensions.Conversations;

/// <summary>A promise that is still to be kept, and what it is about.</summary>
internal sealed record WeekPromise(Commitment Promise, NamedRecord? About)
{
    /// <summary>Those whose day is past or comes first are first; one without a day waits longest.</summary>
    public static IReadOnlyList<WeekPromise> InOrder(IEnumerable<WeekPromise> promises) =>
    [
        .. promises
            .OrderBy(promise => promise.Promise.Day ?? DateTime.MaxValue)
            .ThenBy(promise => promise.Promise.OwnerName, StringComparer.Ordinal)
            .ThenBy(promise => promise.Promise.Subject, StringComparer.Ordinal)
            .ThenBy(promise => promise.Promise.Id),
    ];
}
