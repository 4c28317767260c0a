namespace CoachingExtensions.Practice;

/// <summary>Which drill comes next, and which skill.</summary>
internal static class NextDrill
{
    /// <summary>Of the next difficulty, or of the nearest there is: the one that was practised longest ago, those that never were before; then by name.</summary>
    /// <param name="drills">Those of one skill.</param>
    /// <param name="difficulty">The next difficulty.</param>
    /// <param name="lastOn">When each was practised last.</param>
    public static Drill? Of(IReadOnlyCollection<Drill> drills, int difficulty, IReadOnlyDictionary<Guid, DateTime> lastOn) => drills
        .OrderBy(drill => Math.Abs(drill.Difficulty - difficulty)).ThenBy(drill => drill.Difficulty)
        .ThenBy(drill => lastOn.TryGetValue(drill.Id, out var on) ? on : DateTime.MinValue)
        .ThenBy(drill => drill.Name, StringComparer.Ordinal).ThenBy(drill => drill.Id)
        .FirstOrDefault();

    /// <summary>What a gap asks for comes first, then what is due longest, then what is least ready.</summary>
    public static IEnumerable<T> InOrder<T>(IEnumerable<T> skills, Func<T, bool> isAsked, Func<T, SkillReadiness?> readiness, DateTime today, Func<T, string> name) => skills
        .OrderByDescending(isAsked)
        .ThenBy(skill => isAsked(skill) ? readiness(skill)?.ReadyAt ?? 0 : 0)
        .ThenByDescending(skill => readiness(skill) is { } known && known.NextDue <= today)
        .ThenBy(skill => readiness(skill)?.NextDue ?? DateTime.MaxValue)
        .ThenBy(skill => readiness(skill)?.ReadyAt ?? 0)
        .ThenBy(name, StringComparer.Ordinal);
}
