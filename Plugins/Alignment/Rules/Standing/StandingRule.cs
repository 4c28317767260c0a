namespace CoachingExtensions.Alignment;

/// <summary>
/// Combines targets of different units.
/// <list type="number">
/// <item>A target's pace is actual ÷ expected by the day looked at: 1 is on pace. Where nothing is expected yet, or it is too early
/// to say, nothing can be behind, so it is 1. It counts up to 2, so that one target far ahead cannot hide another that is not worked on.</item>
/// <item>A rep's pace at a level (results, objectives, activities) is the mean of the rep's targets of that level, all alike. A plan
/// counts from its first day; who has none that has begun has no pace.</item>
/// <item>A group's is the mean of its reps, all alike: who has more targets, or larger ones, does not weigh more.</item>
/// <item>A rep's diagnosis is the most urgent one among the objectives; a group's is how many reps have each.</item>
/// </list>
/// </summary>
internal static class StandingRule
{
    private const decimal Most = 2;

    /// <summary>Actual as a share of what is expected, up to twice as much.</summary>
    public static decimal Pace(Figures figures) =>
        figures is { Expected: > 0, Status: not TargetStatus.NotStarted } ? Math.Max(0, Math.Min(Most, figures.Actual / figures.Expected)) : 1;

    /// <summary>Where one rep stands, from all targets of the rep's plans that have begun.</summary>
    public static Standing OfRep(IReadOnlyCollection<LevelFigures> targets)
    {
        if (targets.Count == 0) return new Standing(null, null, null, []);

        decimal? Level(AorLevel level) => Mean(targets.Where(target => target.Level == level).Select(target => (decimal?)Pace(target.Figures)));

        var objectives = targets.Where(target => target.Level == AorLevel.Objective).Select(target => target.Figures.Diagnosis);
        var diagnosis = objectives.OrderByDescending(Urgency).DefaultIfEmpty(Diagnosis.None).First();
        return new Standing(Level(AorLevel.Result), Level(AorLevel.Objective), Level(AorLevel.Activity), [diagnosis]);
    }

    /// <summary>Where a group of reps stands.</summary>
    public static Standing OfGroup(IReadOnlyCollection<Standing> reps) => new(
        Mean(reps.Select(rep => rep.Result)),
        Mean(reps.Select(rep => rep.Objective)),
        Mean(reps.Select(rep => rep.Activity)),
        [.. reps.SelectMany(rep => rep.Diagnoses)]);

    /// <summary>Work that does not happen comes before work that does not convert, and both before luck.</summary>
    public static int Urgency(Diagnosis diagnosis) => diagnosis switch
    {
        Diagnosis.ExecutionGap => 4,
        Diagnosis.EffectivenessGap => 3,
        Diagnosis.AheadOfActivity => 2,
        Diagnosis.OnTrack => 1,
        _ => 0,
    };

    /// <summary>Who needs a conversation most comes first; of those alike whose objectives are furthest behind.</summary>
    public static IEnumerable<T> MostNeededFirst<T>(IEnumerable<T> all, Func<T, Standing> standing, Func<T, string> name) => all
        .OrderByDescending(one => standing(one).Need)
        .ThenBy(one => standing(one).Objective ?? 1)
        .ThenBy(name, StringComparer.Ordinal);

    private static decimal? Mean(IEnumerable<decimal?> shares)
    {
        var known = shares.OfType<decimal>().ToList();
        return known.Count == 0 ? null : Math.Round(known.Sum() / known.Count, 4);
    }
}

/// <summary>The figures of a target at its level.</summary>
internal sealed record LevelFigures(AorLevel Level, Figures Figures);
