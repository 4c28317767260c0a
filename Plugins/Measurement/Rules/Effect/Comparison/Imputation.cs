namespace CoachingExtensions.Measurement;

/// <summary>
/// How much better people did after they began than people and months alone lead to expect. What each person and each month is
/// like is fitted to the months in which a person has not begun, by weighted least squares; what it comes to is subtracted from
/// the months after; the mean of what is left, weighted alike, is the difference (Borusyak, Jaravel and Spiess 2024).
/// </summary>
internal sealed class Imputation
{
    private readonly IReadOnlyList<FollowedPerson> people;
    private readonly MonthLinks links;
    private readonly int months;
    private readonly int[][] compared;

    public Imputation(IReadOnlyList<FollowedPerson> people)
    {
        this.people = people;
        months = people.Count == 0 ? 0 : people[0].Weights.Length;
        links = new MonthLinks(people, months);
        compared = [.. people.Select(person => links.ComparedMonths(person))];
        IsPossible = compared.Any(cells => cells.Length > 0);
    }

    /// <summary>Whether anybody's month after can be compared with others who had not begun in it.</summary>
    public bool IsPossible { get; }

    /// <summary>The months after the beginning that can be compared, by person.</summary>
    public IReadOnlyList<int> ComparedMonths(int person) => compared[person];

    public Fit? Fit()
    {
        var each = new double[people.Count];
        for (var i = 0; i < each.Length; i++) each[i] = 1;
        return Fit(each);
    }

    /// <param name="counts">How often each person counts.</param>
    public Fit? Fit(double[] counts)
    {
        var system = new MonthSystem(links, months);
        var right = new double[months];
        var pull = new double[months];
        var sums = new PersonSums[people.Count];
        double compare = 0, difference = 0;
        for (var i = 0; i < people.Count; i++)
        {
            sums[i] = Add(i, counts[i], system, right, pull);
            compare += counts[i] * sums[i].Compared;
            difference += counts[i] * sums[i].Difference;
        }

        if (compare <= 0 || !system.Factor() || NeedsGone(system, counts)) return null;

        var monthEffects = system.Solve(right);
        var lean = system.Solve(pull);
        for (var month = 0; month < months; month++) difference -= pull[month] * monthEffects[month];
        var value = difference / compare;

        var influence = new double[people.Count];
        for (var i = 0; i < people.Count; i++) influence[i] = Influence(i, sums[i], monthEffects, lean, value) / compare;
        return new Fit(value, influence, monthEffects, [.. sums.Select((sum, i) => sum.PersonEffect(people[i], monthEffects))]);
    }

    /// <summary>Only months are left to solve for: a person's own level is the mean of what the months leave.</summary>
    private PersonSums Add(int index, double count, MonthSystem system, double[] right, double[] pull)
    {
        var person = people[index];
        var before = person.RateOf(person.Before);
        double amount = 0, weight = 0;
        foreach (var month in compared[index])
        {
            amount += person.Amounts[month];
            weight += person.Weights[month];
            pull[month] += count * person.Weights[month];
        }

        if (before.Weight <= 0) return new PersonSums(before, 0, 0);

        var level = before.Amount / before.Weight;
        var share = weight / before.Weight;
        for (var month = person.Before.First; month < person.Before.End; month++)
        {
            var own = person.Weights[month];
            if (own <= 0) continue;
            pull[month] -= count * share * own;
            right[month] += count * (person.Amounts[month] - (own * level));
            system.Add(person, month, count, before.Weight);
        }

        return new PersonSums(before, weight, amount - (weight * level));
    }

    /// <summary>Whether a month is compared from which nobody is left who had not begun.</summary>
    private bool NeedsGone(MonthSystem system, double[] counts)
    {
        for (var i = 0; i < people.Count; i++)
        {
            if (counts[i] > 0 && compared[i].Any(system.IsGone)) return true;
        }

        return false;
    }

    /// <summary>How much the difference leans on one person: what the person's months leave unexplained, each as far as it counts.</summary>
    private double Influence(int index, PersonSums sums, double[] monthEffects, double[] lean, double value)
    {
        var person = people[index];
        var level = sums.PersonEffect(person, monthEffects);
        double influence = 0;
        foreach (var month in compared[index]) influence += person.Amounts[month] - (person.Weights[month] * (level + monthEffects[month] + value));

        // With the months' own part of it, a person's level is settled by the months before alone.
        double left = 0;
        for (var month = person.Before.First; month < person.Before.End; month++)
        {
            var residual = person.Amounts[month] - (person.Weights[month] * (level + monthEffects[month]));
            left += lean[month] * residual;
        }

        return influence - left;
    }

    private readonly record struct PersonSums(Rate Before, double Compared, double Difference)
    {
        public double PersonEffect(FollowedPerson person, double[] monthEffects)
        {
            if (Before.Weight <= 0) return 0;
            var left = Before.Amount;
            for (var month = person.Before.First; month < person.Before.End; month++) left -= person.Weights[month] * monthEffects[month];
            return left / Before.Weight;
        }
    }
}

/// <summary>A difference that was worked out.</summary>
/// <param name="Value">The difference.</param>
/// <param name="Influence">How much it leans on each person.</param>
/// <param name="MonthEffects">What each month is like.</param>
/// <param name="PersonEffects">What each person is like.</param>
internal sealed record Fit(double Value, double[] Influence, double[] MonthEffects, double[] PersonEffects);
