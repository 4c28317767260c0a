namespace CoachingExtensions.Measurement;

/// <summary>What may be told of a difference, and what it takes: docs/measurement.md shows by simulation why these are the least.</summary>
/// <param name="people">Whose months are compared.</param>
/// <param name="seed">The same question has the same answer.</param>
internal sealed class EffectRule(IReadOnlyList<FollowedPerson> people, ulong seed)
{
    /// <summary>People who began, each with months before and after that can be compared.</summary>
    public const int FewestBegun = 6;

    /// <summary>Months of people, before as well as after.</summary>
    public const int FewestMonths = 15;

    /// <summary>A trend is looked for in so many months before the beginning.</summary>
    public const int TrendMonths = 3;

    /// <summary>With fewer teams chance alone puts them in the drawn order too often: once in six, with three.</summary>
    public const int FewestTeams = 4;

    private readonly Imputation comparison = new(people);

    public EffectAnswer Answer()
    {
        if (Silent() is { } silent) return silent;
        if (new Resampling(comparison, people.Count).Of(seed) is not { } difference) return Counted(Silence.FewNotBegun) with { Needed = MonthLinks.FewestNotBegun, Found = LeastNotBegun() };

        var trend = Trend();
        return Counted(trend?.IsSeen == true ? Silence.Trend : Silence.None) with { Difference = difference, Trend = trend };
    }

    /// <summary>Where the order of teams was drawn: a trend before can only be chance then, and is not looked for.</summary>
    public EffectAnswer Answer(IReadOnlyList<DrawnPlace> places)
    {
        if (places.Count < FewestTeams) return Counted(Silence.FewTeams) with { Needed = FewestTeams, Found = places.Count };
        if (!IsAnything) return Counted(Silence.Nothing);
        if (!comparison.IsPossible) return Counted(Silence.NotYet);

        var difference = new DrawnOrder(people, places).Of(seed);
        return difference is null
            ? Counted(Silence.FewTeams) with { Needed = FewestTeams, Found = places.Select(place => place.Month).Distinct().Count() }
            : Counted(Silence.None) with { Difference = difference };
    }

    /// <summary>What people would have done had they not begun, where it can be said.</summary>
    public IReadOnlyList<RelativeMonth> Picture() => RelativeMonth.Of(people, comparison);

    /// <summary>How many months of a person were compared.</summary>
    public int ComparedMonths(int person) => comparison.ComparedMonths(person).Count;

    /// <summary>Where nobody ever did it nothing differs either.</summary>
    private bool IsAnything => people.Any(person => person.Weights.Any(weight => weight > 0) && person.Amounts.Any(amount => amount > 0));

    private EffectAnswer? Silent()
    {
        if (!IsAnything) return Counted(Silence.Nothing);

        var counted = Counted(Silence.FewBegun) with { Needed = FewestBegun };
        var before = people.Sum(person => MonthsIn(person, person.Before));
        if (counted.Begun == 0 && people.Count(person => person.HasBegun && person.HasBefore) >= FewestBegun) return counted with { Silence = Silence.FewNotBegun, Needed = MonthLinks.FewestNotBegun, Found = LeastNotBegun() };
        if (counted.Begun < FewestBegun) return counted with { Found = counted.Begun };

        var fewer = Math.Min(before, counted.Compared);
        return fewer < FewestMonths ? counted with { Silence = Silence.FewMonths, Needed = FewestMonths, Found = fewer } : null;
    }

    private EffectAnswer Counted(Silence silence)
    {
        int compared = 0, begun = 0, after = 0;
        var months = new HashSet<int>();
        for (var i = 0; i < people.Count; i++)
        {
            compared += comparison.ComparedMonths(i).Count;
            after += MonthsIn(people[i], people[i].After);
            months.UnionWith(comparison.ComparedMonths(i));
            if (comparison.ComparedMonths(i).Count > 0) begun++;
        }

        return new EffectAnswer(silence)
        {
            Begun = begun,
            NotBegun = people.Count(person => months.Any(month => IsNotBegun(person, month))),
            Compared = compared,
            LeftOut = after - compared,
        };
    }

    private Difference? Trend()
    {
        List<FollowedPerson> earlier = [.. people.Select(person => person.Earlier(TrendMonths))];
        var before = new Imputation(earlier);
        return before.IsPossible ? new Resampling(before, people.Count).Of(seed) : null;
    }

    /// <summary>How many had not begun in the month after somebody's beginning in which they were fewest.</summary>
    private int LeastNotBegun()
    {
        var after = new HashSet<int>(people.SelectMany(person => Enumerable.Range(person.After.First, person.After.End - person.After.First)));
        return after.Count == 0 ? 0 : after.Min(month => people.Count(person => IsNotBegun(person, month)));
    }

    private static bool IsNotBegun(FollowedPerson person, int month) => person.Before.Contains(month) && person.Weights[month] > 0;

    private static int MonthsIn(FollowedPerson person, MonthSpan span)
    {
        var months = 0;
        for (var month = span.First; month < span.End; month++)
        {
            if (person.Weights[month] > 0) months++;
        }

        return months;
    }
}
