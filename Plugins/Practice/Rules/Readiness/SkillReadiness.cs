namespace CoachingExtensions.Practice;

/// <summary>How far somebody is with a skill.</summary>
/// <param name="ReadyAt">The difficulty that is mastered; 0 for none.</param>
/// <param name="LastAttemptOn">The day of the last attempt.</param>
/// <param name="NextDue">The day of the next practice.</param>
/// <param name="ExpiresOn">The last day on which it holds without another attempt.</param>
/// <param name="Streak">Consecutive weeks with an attempt.</param>
internal sealed record SkillReadiness(int ReadyAt, DateTime LastAttemptOn, DateTime NextDue, DateTime ExpiresOn, int Streak)
{
    public const int Hardest = 3;

    /// <summary>How many scored attempts in a row it takes.</summary>
    private const int InARow = 3;

    public int NextDifficulty => Math.Min(ReadyAt + 1, Hardest);

    /// <summary>As it follows from all attempts at the skill; null where there is none. The rule is model.md's "Readiness".</summary>
    /// <param name="attempts">Those of one person at one skill.</param>
    /// <param name="terms">What the organisation has settled.</param>
    /// <param name="today">The day where the person lives.</param>
    public static SkillReadiness? Of(IReadOnlyCollection<Attempt> attempts, PracticeTerms terms, DateTime today)
    {
        if (attempts.Count == 0) return null;

        var last = attempts.Max(attempt => attempt.Day);
        List<Attempt> scored = [.. attempts.Where(attempt => attempt.Score is not null).OrderByDescending(attempt => attempt.On).ThenByDescending(attempt => attempt.Id)];
        return new SkillReadiness(
            ReadyAt: Enumerable.Range(1, Hardest).LastOrDefault(difficulty => IsReady(scored, difficulty, terms.Threshold)),
            LastAttemptOn: last,
            NextDue: After(last, terms.Spacing),
            ExpiresOn: After(last, terms.Expiry),
            Streak: PracticeStreak.UntilLast([.. attempts.Select(attempt => attempt.Day)])).AsOf(today);
    }

    /// <summary>What of it still holds on a day.</summary>
    public SkillReadiness AsOf(DateTime today) => this with
    {
        ReadyAt = today.Date > ExpiresOn.Date ? 0 : ReadyAt,
        Streak = PracticeStreak.Holds(LastAttemptOn, today) ? Streak : 0,
    };

    private static bool IsReady(IEnumerable<Attempt> newestFirst, int difficulty, int threshold)
    {
        List<Attempt> last = [.. newestFirst.Where(attempt => attempt.Difficulty >= difficulty).Take(InARow)];
        return last.Count == InARow && last.All(attempt => attempt.Score >= threshold);
    }

    /// <summary>The calendar ends before an administrator's largest number does.</summary>
    private static DateTime After(DateTime day, int days) => (DateTime.MaxValue.Date - day.Date).Days < days ? DateTime.MaxValue.Date : day.Date.AddDays(days);
}
