using CoachingExtensions.Platform;

namespace CoachingExtensions.Measurement;

/// <summary>A manager whose team can be drawn.</summary>
/// <param name="Id">The user.</param>
/// <param name="Name">As people know the user.</param>
/// <param name="HasLeft">Whether the user can no longer sign in.</param>
/// <param name="People">Who reports to the manager and can sign in.</param>
internal sealed record DrawableManager(Guid Id, string Name, bool HasLeft, IReadOnlyList<Guid> People)
{
    /// <summary>A draw the manager stands in already whose last team has not begun.</summary>
    public RunningDraw? Running { get; init; }
}

/// <summary>A draw of which teams are still to begin.</summary>
internal sealed record RunningDraw(string Name, DateTime Last);

/// <summary>A team in the place that was drawn.</summary>
internal sealed record PlacedTeam(DrawableManager Manager, int Order, DateTime StartsOn);

/// <summary>The order in which teams begin, by lot.</summary>
/// <param name="Name">What the draw is called.</param>
/// <param name="First">The Monday on which the first team begins.</param>
/// <param name="WeeksBetween">How much later the next one does.</param>
internal sealed record DrawnStartRule(string? Name, DateTime First, int WeeksBetween)
{
    public const int Fewest = 2, Most = 100;

    private const int MostWeeks = 26, MonthsAhead = 12, DaysOfAWeek = 7;

    /// <param name="named">Ids with commas between them; whoever is named twice is drawn once.</param>
    public static IReadOnlyList<Guid> Managers(string named)
    {
        List<string> parts = [.. named.Split(',').Select(part => part.Trim()).Where(part => part.Length > 0)];
        List<string> wrong = [.. parts.Where(part => !Guid.TryParse(part, out _))];
        if (wrong.Count > 0) throw new RefusedException(EffectRefusals.NoIds(wrong));

        List<Guid> ids = [.. parts.Select(Guid.Parse).Distinct()];
        if (ids.Count < Fewest) throw new RefusedException(EffectRefusals.TooFew(Fewest));
        return ids.Count <= Most ? ids : throw new RefusedException(EffectRefusals.TooMany(Most));
    }

    /// <exception cref="RefusedException">It cannot be drawn.</exception>
    public void Demand(DateTime today)
    {
        if (string.IsNullOrWhiteSpace(Name)) throw new RefusedException(EffectRefusals.NoName);
        if (First.DayOfWeek != DayOfWeek.Monday) throw new RefusedException(EffectRefusals.NoMonday(First));
        if (First <= today) throw new RefusedException(EffectRefusals.Passed(First));
        if (First > today.AddMonths(MonthsAhead)) throw new RefusedException(EffectRefusals.TooFar(First, MonthsAhead));
        if (WeeksBetween is < 1 or > MostWeeks) throw new RefusedException(EffectRefusals.NoWeeks(WeeksBetween, MostWeeks));
    }

    /// <summary>Who has the seed can draw the same order again: the managers by their ids, shuffled.</summary>
    /// <param name="managers">Those who were named.</param>
    /// <param name="seed">From a generator that nobody can foresee.</param>
    public IReadOnlyList<PlacedTeam> Draw(IEnumerable<DrawableManager> managers, ulong seed)
    {
        List<DrawableManager> order = [.. managers.OrderBy(manager => manager.Id.ToString(), StringComparer.Ordinal)];
        foreach (var manager in order) Demand(manager);

        new Draws(seed).Shuffle(order);
        return [.. order.Select((manager, place) => new PlacedTeam(manager, place + 1, First.AddDays((double)place * WeeksBetween * DaysOfAWeek)))];
    }

    private static void Demand(DrawableManager manager)
    {
        if (manager.HasLeft) throw new RefusedException(EffectRefusals.HasLeft(manager.Name));
        if (manager.People.Count == 0) throw new RefusedException(EffectRefusals.NoTeam(manager.Name));
        if (manager.Running is { } running) throw new RefusedException(EffectRefusals.IsDrawn(manager.Name, running.Name, running.Last));
    }
}
