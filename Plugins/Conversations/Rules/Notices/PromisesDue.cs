namespace CoachingExtensions.Conversations;

/// <summary>What people are reminded of on the day before: each by the calendar of whoever promised.</summary>
internal static class PromisesDue
{
    /// <summary>For each who promised something for tomorrow, what, in the order of the words.</summary>
    /// <param name="promises">Those that are open.</param>
    /// <param name="now">In UTC.</param>
    public static IReadOnlyDictionary<Guid, IReadOnlyList<string>> Tomorrow(IEnumerable<Commitment> promises, DateTime now) => promises
        .Where(promise => promise is { IsDone: false, IsGivenUp: false, OwnerId: not null } && promise.Day?.Date == Platform.LocalCalendar.DayOf(now, promise.Zone).AddDays(1))
        .GroupBy(promise => promise.OwnerId!.Value)
        .ToDictionary(person => person.Key, person => (IReadOnlyList<string>)[.. person.Select(promise => promise.Subject).OrderBy(subject => subject, StringComparer.Ordinal)]);
}
