using CoachingExtensions.Measurement;

namespace CoachingExtensions.Tests;

/// <summary>
/// An organisation that never was, with an effect that is known: people differ, months differ, teams begin one after the other, and unless the
/// order is drawn the better teams begin first.
/// </summary>
internal sealed record SimulatedOrganisation(int People, int Months, int TeamSize)
{
    private const int FirstBeginning = 4, FewestDeals = 2, MostDeals = 8;
    private const double Season = 0.06, MonthNoise = 0.03, WeakestTeam = 0.20, TeamSpread = 0.10, PersonSpread = 0.10;

    /// <summary>What is added to everybody's chance to win a deal once they have begun.</summary>
    public double Effect { get; init; }

    /// <summary>The share of teams that do not begin.</summary>
    public double NeverBegins { get; init; } = 0.2;

    /// <summary>Whether the order is drawn, and a whole team begins on one day.</summary>
    public bool IsDrawn { get; init; }

    /// <summary>How much happens to whole teams in a month, which nothing but other teams can tell from an effect.</summary>
    public double TeamNoise { get; init; }

    /// <summary>How much better those who begin early become each month by themselves: what the trend before is looked at for.</summary>
    public double OwnWay { get; init; }

    private int Teams => (People + TeamSize - 1) / TeamSize;

    public SimulatedYear Year(int seed)
    {
        var draws = new Draws((ulong)seed + 1);
        double[] season = [.. Enumerable.Range(0, Months).Select(month => (Season * Math.Sin((2 * Math.PI * month / 12) + seed)) + Around(draws, MonthNoise))];
        var ranks = Shuffled(draws);
        var people = new List<FollowedPerson>();
        var places = new List<DrawnPlace>();
        for (var team = 0; team < Teams; team++)
        {
            var begins = BeginningOf(ranks[team]);
            var level = WeakestTeam + (TeamSpread * (IsDrawn ? draws.Share() : 1 - (ranks[team] / Math.Max(1.0, Teams - 1))));
            double[] shocks = [.. Enumerable.Range(0, Months).Select(_ => Around(draws, TeamNoise))];
            var first = people.Count;
            for (var member = 0; member < TeamSize && people.Count < People; member++)
            {
                var own = begins is { } month ? IsDrawn ? month : Math.Min(Months - 1, Math.Max(1, month + draws.Below(3) - 1)) : (int?)null;
                people.Add(Person(draws, own, level + (PersonSpread * draws.Share()), [.. season.Select((value, at) => value + shocks[at] + (begins is null ? 0 : OwnWay * at))]));
            }

            places.Add(new DrawnPlace(begins ?? Months, 1, [.. Enumerable.Range(first, people.Count - first)]));
        }

        return new SimulatedYear(people, places);
    }

    private FollowedPerson Person(Draws draws, int? begun, double level, double[] around)
    {
        var amounts = new double[Months];
        var weights = new double[Months];
        for (var month = 0; month < Months; month++)
        {
            weights[month] = FewestDeals + draws.Below(MostDeals - FewestDeals + 1);
            var chance = Math.Min(0.98, Math.Max(0.02, level + around[month] + (begun <= month ? Effect : 0)));
            for (var deal = 0; deal < weights[month]; deal++) amounts[month] += draws.Share() <= chance ? 1 : 0;
        }

        return FollowedPerson.Of(Guid.Empty, amounts, weights, begun);
    }

    /// <summary>The first teams early, the last ones never, the others evenly between.</summary>
    private int? BeginningOf(int rank)
    {
        var begin = IsDrawn ? Teams : Teams - Math.Max(1, (int)Math.Round(Teams * NeverBegins));
        return rank >= begin ? null : FirstBeginning + (int)Math.Round((Months - 2.0 - FirstBeginning) * rank / Math.Max(1, Teams - 1));
    }

    private int[] Shuffled(Draws draws)
    {
        int[] ranks = [.. Enumerable.Range(0, Teams)];
        for (var last = Teams - 1; last > 0; last--)
        {
            var other = draws.Below(last + 1);
            (ranks[last], ranks[other]) = (ranks[other], ranks[last]);
        }

        return ranks;
    }

    private static double Around(Draws draws, double reach) => reach * ((2 * draws.Share()) - 1);
}

/// <summary>A simulated organisation's people and teams.</summary>
internal sealed record SimulatedYear(IReadOnlyList<FollowedPerson> People, IReadOnlyList<DrawnPlace> Teams);
