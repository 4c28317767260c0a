namespace CoachingExtensions.Practice;

/// <summary>Which skill comes next.</summary>
internal static class SkillOrder
{
    /// <summary>What a gap asks for comes first, then what is due longest, then what is least ready.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> skills, Func<T, bool> isAsked, Func<T, SkillReadiness?> readiness, DateTime today, Func<T, string> name) => skills
        .OrderByDescending(isAsked)
        .ThenBy(skill => isAsked(skill) ? readiness(skill)?.ReadyAt ?? 0 : 0)
        .ThenByDescending(skill => readiness(skill) is { } known && known.NextDue <= today)
        .ThenBy(skill => readiness(skill)?.NextDue ?? DateTime.MaxValue)
        .ThenBy(skill => readiness(skill)?.ReadyAt ?? 0)
        .ThenBy(name, StringComparer.Ordinal);
}
