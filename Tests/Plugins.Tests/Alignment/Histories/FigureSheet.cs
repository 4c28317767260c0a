namespace CoachingExtensions.Tests.Histories;

/// <summary>Figures by the text of the rule: each from the sum, day by day.</summary>
internal static class FigureSheet
{
    private const int NotStarted = 104500000, Behind = 104500001, AtRisk = 104500002, OnTrack = 104500003, Achieved = 104500004;
    private const int Activity = 104500000, Objective = 104500001;

    public static Dictionary<string, Shown> Of(World world, PlanRow plan, DateTime today, IReadOnlyList<Worth> worths)
    {
        var targets = world.Targets.Where(target => target.Plan == plan.Id).ToList();
        var (over, all) = WorkingDays(plan, today, [.. world.Closures.Select(closure => closure.Day)]);
        var actual = targets.ToDictionary(target => target.Id, target => worths.Where(worth => worth.Target == target.Id).Sum(worth => worth.Value));
        var expected = targets.ToDictionary(target => target.Id, target => today > plan.End ? target.Value : all == 0 ? 0 : target.Value * over / all);
        var status = targets.ToDictionary(target => target.Id, target => Status(actual[target.Id], target.Value, expected[target.Id], plan, today));
        return targets.ToDictionary(target => target.Id, target => new Shown(
            actual[target.Id],
            Math.Max(0, target.Value - actual[target.Id]),
            target.Value == 0 ? 100 : actual[target.Id] / target.Value * 100,
            target.Parent is { } parent && actual.TryGetValue(parent, out var above) && actual[target.Id] != 0 ? above / actual[target.Id] : null,
            expected[target.Id],
            status[target.Id],
            target.Level == Objective
                ? Diagnosis(status[target.Id], [.. targets.Where(below => below.Parent == target.Id && below.Level == Activity).Select(below => status[below.Id])])
                : 104500000));
    }

    private static (int Over, int All) WorkingDays(PlanRow plan, DateTime today, HashSet<DateTime> closures)
    {
        var (all, over) = (0, 0);
        for (var day = plan.Start; day <= plan.End; day = day.AddDays(1))
        {
            if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || closures.Contains(day)) continue;
            all++;
            if (day < today) over++;
        }

        return (over, all);
    }

    private static int Status(decimal actual, decimal value, decimal expected, PlanRow plan, DateTime today) =>
        actual >= value ? Achieved
        : today < plan.Start ? NotStarted
        : actual >= expected ? OnTrack
        : actual >= expected * 0.8m ? AtRisk
        : Behind;

    private static int Diagnosis(int objective, int[] activities)
    {
        if (activities.Length == 0 || objective == NotStarted) return 104500000;
        var works = !activities.Any(status => status is Behind or AtRisk);
        return (objective is Behind or AtRisk, works) switch
        {
            (true, false) => 104500002,
            (true, true) => 104500003,
            (false, false) => 104500004,
            _ => 104500001,
        };
    }
}
