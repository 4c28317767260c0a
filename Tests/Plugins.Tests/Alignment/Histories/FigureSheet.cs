namespace CoachingExtensions.Tests.Histories;

/// <summary>Figures by the text of the rule: each from the sum, day by day.</summary>
internal static class FigureSheet
{
    public const int NotStarted = 104500000;
    private const int Behind = 104500001, AtRisk = 104500002, OnTrack = 104500003, Achieved = 104500004;
    private const int Activity = 104500000, Objective = 104500001;
    private const int NoDiagnosis = 104500000;
    private const int EarlyDays = 3;

    /// <summary>The most a column holds.</summary>
    private const decimal Limit = 100_000_000_000m;

    public static Dictionary<string, Shown> Of(World world, PlanRow plan, DateTime today, IReadOnlyList<Worth> worths)
    {
        var targets = world.Targets.Where(target => target.Plan == plan.Id).ToList();
        var (over, all) = WorkingDays(world, plan, today);
        var isTooEarly = today < plan.Start || (today <= plan.End && over < EarlyDays);
        var actual = targets.ToDictionary(target => target.Id, target => worths.Where(worth => worth.Target == target.Id).Sum(worth => worth.Value));
        var expected = targets.ToDictionary(target => target.Id, target => all == 0 ? 0 : target.Value * over / all);
        var status = targets.ToDictionary(target => target.Id, target => Status(actual[target.Id], target.Value, expected[target.Id], isTooEarly));
        return targets.ToDictionary(target => target.Id, target => new Shown(
            Kept(actual[target.Id], 2),
            Kept(Math.Max(0, target.Value - actual[target.Id]), 2),
            Kept(Attainment(actual[target.Id], target.Value), 2),
            Conversion(target, targets, actual),
            Kept(expected[target.Id], 2),
            status[target.Id],
            target.Level == Objective && !isTooEarly
                ? Diagnosis(status[target.Id], [.. targets.Where(below => below.Parent == target.Id && below.Level == Activity).Select(below => status[below.Id])])
                : NoDiagnosis));
    }

    public static decimal Within(decimal value) => Math.Min(Limit, Math.Max(-Limit, value));

    private static decimal Kept(decimal value, int decimals) => Math.Round(Within(value), decimals, MidpointRounding.AwayFromZero);

    /// <summary>Of nothing, all is reached, unless more was taken back than done.</summary>
    private static decimal Attainment(decimal actual, decimal value) => value != 0 ? actual / value * 100 : actual >= 0 ? 100 : 0;

    /// <summary>The parent's actual by all that brought it about: this one, and those beside it that count the same.</summary>
    private static decimal? Conversion(TargetRow target, List<TargetRow> targets, Dictionary<string, decimal> actual)
    {
        if (target.Parent is null || !actual.TryGetValue(target.Parent, out var above)) return null;
        var done = targets.Where(other => other.Parent == target.Parent && other.Counting == target.Counting).Sum(other => actual[other.Id]);
        return done == 0 ? null : Kept(above / done, 4);
    }

    /// <summary>A day of the plan's calendar, Monday to Friday without one, that is no closure of it and no absence of the rep.</summary>
    private static (int Over, int All) WorkingDays(World world, PlanRow plan, DateTime today)
    {
        var calendar = world.Calendars.SingleOrDefault(calendar => calendar.Id == plan.Calendar);
        var (all, over) = (0, 0);
        for (var day = plan.Start; day <= plan.End; day = day.AddDays(1))
        {
            if (calendar is null ? day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday : !calendar.Worked.Contains(day.DayOfWeek)) continue;
            if (world.Closures.Any(closure => closure.Day == day && (closure.Calendar is null || closure.Calendar == plan.Calendar))) continue;
            if (world.Absences.Any(absence => absence.Rep == plan.Rep && absence.First <= day && day <= absence.Last)) continue;
            all++;
            if (day < today) over++;
        }

        return (over, all);
    }

    private static int Status(decimal actual, decimal value, decimal expected, bool isTooEarly) =>
        actual >= value ? Achieved
        : isTooEarly ? NotStarted
        : actual >= expected ? OnTrack
        : actual >= expected * 0.8m ? AtRisk
        : Behind;

    private static int Diagnosis(int objective, int[] activities)
    {
        if (activities.Length == 0) return NoDiagnosis;
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
