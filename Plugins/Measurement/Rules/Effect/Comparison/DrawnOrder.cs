namespace CoachingExtensions.Measurement;

/// <summary>A team that began where the draw put it.</summary>
/// <param name="Month">The month in which it was to begin, by its place among all that are looked at.</param>
/// <param name="Share">How much of that month was left then.</param>
/// <param name="People">Who was in it when it was drawn, by the place among all.</param>
internal sealed record DrawnPlace(int Month, double Share, IReadOnlyList<int> People);

/// <summary>
/// The comparison where the order of teams was drawn: every other order could have been drawn as well, so each is compared with the one
/// that was (a permutation test). The interval holds every difference that this same test does not reject, so that the two never disagree.
/// </summary>
internal sealed class DrawnOrder(IReadOnlyList<FollowedPerson> people, IReadOnlyList<DrawnPlace> places)
{
    /// <summary>Up to so many orders each is gone through, and beyond as many as <see cref="Sampled"/> are drawn.</summary>
    private const int MostOrders = 5000;

    private const int Sampled = 2000;

    /// <summary>For rounding: what is the same but for it counts as as far.</summary>
    private const double Tolerance = 1e-9;

    /// <returns>The difference; null where there are too few orders to tell anything, or nothing to compare.</returns>
    public Difference? Of(ulong seed)
    {
        int[] drawn = [.. Enumerable.Range(0, places.Count)];
        if (Compare(drawn) is not { } own) return null;

        var known = new Dictionary<string, Stretch>();
        var stretches = new List<Stretch>();
        foreach (var order in Orders(seed))
        {
            // Teams that begin in the same month can change places without anything becoming of it.
            var key = string.Join(" ", order.Select(place => places[place].Month));
            if (!known.TryGetValue(key, out var stretch)) known[key] = stretch = Compare(order) is { } other ? Stretch.Of(own.Value, other) : Stretch.Endless;
            stretches.Add(stretch);
        }

        return Told(own.Value, stretches);
    }

    private static Difference? Told(double value, List<Stretch> stretches)
    {
        var rejected = (int)Math.Floor((Difference.Doubt * stretches.Count) + Tolerance);
        if (rejected >= stretches.Count) return null;

        var low = stretches.Select(stretch => stretch.Low).OrderBy(each => each).ElementAt(rejected);
        var high = stretches.Select(stretch => stretch.High).OrderByDescending(each => each).ElementAt(rejected);
        if (double.IsInfinity(low) || double.IsInfinity(high)) return null;

        var as0 = stretches.Count(stretch => value > 0 ? stretch.Low <= 0 : stretch.High >= 0);
        return new Difference(value, low, high, value == 0 ? 1 : (double)as0 / stretches.Count);
    }

    /// <summary>What the comparison says under an order, and what it would say of nothing but having begun where the draw put people.</summary>
    private Compared? Compare(int[] order)
    {
        var begun = new int?[people.Count];
        for (var team = 0; team < places.Count; team++)
        {
            foreach (var person in places[team].People) begun[person] = places[order[team]].Month;
        }

        List<FollowedPerson> moved = [.. people.Select((person, index) => FollowedPerson.Of(person.Id, person.Amounts, person.Weights, begun[index]))];
        var comparison = new Imputation(moved);
        if (!comparison.IsPossible || comparison.Fit() is not { } fit) return null;

        var treated = new Imputation([.. moved.Select((person, index) => person with { Amounts = Treated(index) })]);
        return treated.Fit() is { } unit ? new Compared(fit.Value, unit.Value) : null;
    }

    private double[] Treated(int person)
    {
        var amounts = new double[people[person].Weights.Length];
        var place = places.FirstOrDefault(team => team.People.Contains(person));
        for (var month = 0; month < amounts.Length && place is not null; month++)
        {
            var part = month > place.Month ? 1 : month == place.Month ? place.Share : 0;
            amounts[month] = part * people[person].Weights[month];
        }

        return amounts;
    }

    private IEnumerable<int[]> Orders(ulong seed)
    {
        long all = 1;
        for (var team = 2; team <= places.Count && all <= MostOrders; team++) all *= team;
        int[] drawn = [.. Enumerable.Range(0, places.Count)];
        return all <= MostOrders ? Each(drawn, 0) : new[] { drawn }.Concat(Shuffled(drawn, new Draws(seed)));
    }

    private static IEnumerable<int[]> Each(int[] order, int from)
    {
        if (from >= order.Length - 1)
        {
            yield return (int[])order.Clone();
            yield break;
        }

        for (var other = from; other < order.Length; other++)
        {
            var changed = (int[])order.Clone();
            changed[from] = order[other];
            changed[other] = order[from];
            foreach (var each in Each(changed, from + 1)) yield return each;
        }
    }

    private static IEnumerable<int[]> Shuffled(int[] order, Draws draws)
    {
        for (var time = 0; time < Sampled; time++)
        {
            var shuffled = (int[])order.Clone();
            draws.Shuffle(shuffled);
            yield return shuffled;
        }
    }

    /// <param name="Value">The difference.</param>
    /// <param name="Unit">What a difference of 1 after the beginnings that were drawn would be taken for.</param>
    private sealed record Compared(double Value, double Unit);

    /// <summary>
    /// Of which differences an order says no less than the one that was drawn: what is left of its own difference once they are taken out is as
    /// far from 0. Beyond the ends it says less; where it goes on without end it has none.
    /// </summary>
    private readonly record struct Stretch(double Low, double High)
    {
        public static readonly Stretch Endless = new(double.NegativeInfinity, double.PositiveInfinity);

        public static Stretch Of(double own, Compared other)
        {
            // |other - d * unit| >= |own - d| holds at d = own, and changes at these two.
            var unit = other.Unit;
            if (Math.Abs(unit) > 1 + Tolerance) return Endless;

            var one = Math.Abs(unit - 1) < Tolerance ? (other.Value >= own - Tolerance ? double.NegativeInfinity : double.PositiveInfinity) : (other.Value - own) / (unit - 1);
            var two = Math.Abs(unit + 1) < Tolerance ? (other.Value <= -own ? double.NegativeInfinity : double.PositiveInfinity) : (other.Value + own) / (unit + 1);
            if (Math.Abs(unit - 1) < Tolerance && Math.Abs(other.Value - own) < Tolerance) return Endless;

            return new Stretch(Math.Min(Math.Min(one, two), own), Math.Max(Math.Max(one, two), own));
        }
    }
}
