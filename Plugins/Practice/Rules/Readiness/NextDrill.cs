namespace CoachingExtensions.Practice;

/// <summary>Which drill of a skill comes next.</summary>
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
}
