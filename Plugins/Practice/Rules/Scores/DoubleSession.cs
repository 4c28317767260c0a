namespace CoachingExtensions.Practice;

/// <summary>A coach, and how the coach's scores stand to those of others who watched the same.</summary>
/// <param name="Id">The user.</param>
/// <param name="Name">As people know the user.</param>
/// <param name="Scores">How they compare.</param>
/// <param name="LastOn">When the coach last scored a performance that another scored too; null for never.</param>
internal sealed record CoachPairs(Guid Id, string Name, SecondScores Scores, DateTime? LastOn)
{
    /// <summary>Whether the interval of the difference leaves nothing to chance: the coach gives more, or less, than others do.</summary>
    public bool IsApart => Scores is { From: > 0 } or { To: < 0 };
}

/// <summary>A coach with whom to score a performance, and why.</summary>
internal sealed record DoubleSession(CoachPairs Coach, string Why)
{
    /// <summary>Gives clearly more or less than others.</summary>
    public const string Apart = "apart";

    /// <summary>Never scored a performance that another scored too.</summary>
    public const string Never = "never";

    /// <summary>Not for a while.</summary>
    public const string LongAgo = "longAgo";

    /// <summary>Less often than the others.</summary>
    public const string Fewest = "fewest";

    /// <summary>After so many days without a performance that two scored it is time for one.</summary>
    public const int DaysApart = 60;

    /// <summary>
    /// Whoever gives clearly more or less than others comes first, then who never scored together with somebody, then whose last time was longest ago.
    /// Where it is time for nobody, the one is named who did it least often: there is always a next one.
    /// </summary>
    /// <param name="coaches">Those whom somebody coaches, and who coach.</param>
    /// <param name="now">In UTC.</param>
    public static IReadOnlyList<DoubleSession> Of(IReadOnlyCollection<CoachPairs> coaches, DateTime now)
    {
        List<DoubleSession> due =
        [
            .. coaches.Select(coach => new { Coach = coach, Why = Reason(coach, now) })
                .Where(each => each.Why is not null)
                .Select(each => new DoubleSession(each.Coach, each.Why!))
                .OrderByDescending(session => session.Why == Apart)
                .ThenByDescending(session => session.Why == Never)
                .ThenBy(session => session.Coach.LastOn)
                .ThenBy(session => session.Coach.Name, StringComparer.Ordinal)
                .ThenBy(session => session.Coach.Id),
        ];
        return due.Count > 0 ? due : [.. coaches.OrderBy(coach => coach.Scores.Count).ThenBy(coach => coach.LastOn).ThenBy(coach => coach.Name, StringComparer.Ordinal).ThenBy(coach => coach.Id).Take(1).Select(coach => new DoubleSession(coach, Fewest))];
    }

    private static string? Reason(CoachPairs coach, DateTime now)
    {
        if (coach.IsApart) return Apart;
        if (coach.LastOn is not { } last) return Never;
        return (now - last).TotalDays > DaysApart ? LongAgo : null;
    }
}
