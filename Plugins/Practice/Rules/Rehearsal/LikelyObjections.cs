namespace CoachingExtensions.Practice;

/// <summary>What customers say against it, and when.</summary>
/// <param name="Name">By which it is known.</param>
/// <param name="Cue">What the customer says.</param>
/// <param name="Answer">What can be said to that.</param>
/// <param name="Stages">The sales stages at which it is heard; none for every stage.</param>
/// <param name="LostReasons">The reasons of lost deals that stand behind it.</param>
internal sealed record Objection(string Name, string? Cue, string? Answer, IReadOnlyList<int> Stages, IReadOnlyList<int> LostReasons);

/// <summary>Which objections to expect in a meeting.</summary>
internal static class LikelyObjections
{
    /// <summary>As many as somebody can prepare for.</summary>
    public const int Most = 6;

    /// <summary>
    /// Those heard at the deal's stage; first what has lost most deals, then what is said at this stage in particular, then by name. Where the
    /// deal has no stage, those of every stage.
    /// </summary>
    /// <param name="all">The library's.</param>
    /// <param name="stage">The stage of the deal.</param>
    /// <param name="lost">How many deals were lost for each reason.</param>
    public static IEnumerable<Objection> Of(IEnumerable<Objection> all, int? stage, IReadOnlyDictionary<int, int> lost) => all
        .Where(one => one.Stages.Count == 0 || stage is not { } at || one.Stages.Contains(at))
        .OrderByDescending(one => one.LostReasons.Distinct().Sum(reason => lost.TryGetValue(reason, out var deals) ? deals : 0))
        .ThenBy(one => one.Stages.Count == 0)
        .ThenBy(one => one.Name, StringComparer.Ordinal)
        .Take(Most);
}
