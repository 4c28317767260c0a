using CoachingExtensions.Measurement;

namespace CoachingExtensions.Tests.Effect;

/// <summary>People's months as a test writes them.</summary>
internal static class Panel
{
    public static Guid Id(int person) => new(person, 0, 0, new byte[8]);

    /// <summary>Somebody with the same number of deals in each month, and what share of them was won.</summary>
    public static FollowedPerson Person(int id, int? begun, params double[] shares) =>
        FollowedPerson.Of(Id(id), [.. shares.Select(share => share * 10)], [.. shares.Select(_ => 10.0)], begun);

    /// <summary>People who differ, in months that differ, of whom some begin and some months are empty.</summary>
    public static List<FollowedPerson> Any(int seed, int people = 14, int months = 8)
    {
        var draws = new Draws((ulong)seed);
        double[] season = [.. Enumerable.Range(0, months).Select(_ => draws.Share() / 4)];
        return
        [
            .. Enumerable.Range(0, people).Select(person =>
            {
                var level = draws.Share() / 2;
                double[] weights = [.. Enumerable.Range(0, months).Select(_ => (double)draws.Below(6))];
                double[] amounts = [.. weights.Select((weight, month) => weight * (level + season[month] + (draws.Share() / 5)))];
                return FollowedPerson.Of(Id(person), amounts, weights, person % 2 == 0 ? null : 2 + draws.Below(months - 3));
            }),
        ];
    }

    public static List<FollowedPerson> With(this IEnumerable<FollowedPerson> people, Func<int, int, double> added) =>
        [.. people.Select((person, index) => person with { Amounts = [.. person.Amounts.Select((amount, month) => amount + (person.Weights[month] * added(index, month)))] })];
}
