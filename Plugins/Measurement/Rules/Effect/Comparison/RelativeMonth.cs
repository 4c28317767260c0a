namespace CoachingExtensions.Measurement;

/// <summary>A month by its distance from each person's own beginning: what people did in it, and what those who had not begun let expect.</summary>
/// <param name="Offset">Below 0 before, above 0 after; the month of the beginning itself is neither.</param>
/// <param name="People">How many have one.</param>
/// <param name="Done">What they did.</param>
/// <param name="Expected">What they would have done, by what each is like and what the month is like.</param>
internal sealed record RelativeMonth(int Offset, int People, Rate Done, double Expected)
{
    /// <summary>As many months on either side are looked at.</summary>
    public const int Farthest = 6;

    public static IReadOnlyList<RelativeMonth> Of(IReadOnlyList<FollowedPerson> people, Imputation comparison)
    {
        if (comparison.Fit() is not { } fit) return [];

        var sums = new SortedDictionary<int, RelativeMonth>();
        for (var i = 0; i < people.Count; i++)
        {
            var person = people[i];
            if (comparison.ComparedMonths(i).Count == 0) continue;
            foreach (var month in Enumerable.Range(0, person.Before.End).Where(month => person.Weights[month] > 0).Concat(comparison.ComparedMonths(i)))
            {
                var offset = month - person.Before.End;
                if (Math.Abs(offset) > Farthest) continue;
                var so = sums.TryGetValue(offset, out var found) ? found : new RelativeMonth(offset, 0, default, 0);
                sums[offset] = new RelativeMonth(
                    offset,
                    so.People + 1,
                    new Rate(so.Done.Amount + person.Amounts[month], so.Done.Weight + person.Weights[month]),
                    so.Expected + (person.Weights[month] * (fit.PersonEffects[i] + fit.MonthEffects[month])));
            }
        }

        return [.. sums.Values.Select(sum => sum with { Expected = sum.Expected / sum.Done.Weight })];
    }
}
