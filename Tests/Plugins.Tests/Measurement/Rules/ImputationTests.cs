using CoachingExtensions.Measurement;

namespace CoachingExtensions.Tests.Effect;

/// <summary>The difference between people who began and those who had not: by hand, by brute force, and untouched by what must not matter.</summary>
public sealed class ImputationTests
{
    private const double Near = 1e-9;

    private static double Value(IReadOnlyList<FollowedPerson> people) => new Imputation(people).Fit()!.Value;

    [Fact]
    public void Finds_on_paper_what_is_left_beyond_person_and_month()
    {
        // Everybody else is 0.1 better in the last month, so 0.5 would have become 0.6. It became 0.9.
        FollowedPerson[] people = [Panel.Person(1, 1, 0.5, 0.1, 0.9), Panel.Person(2, null, 0.2, 0.7, 0.3), Panel.Person(3, null, 0.4, 0.1, 0.5), Panel.Person(4, null, 0.6, 0.3, 0.7)];

        Assert.Equal(0.3, Value(people), Near);
    }

    [Fact]
    public void Weighs_months_by_what_they_rest_on()
    {
        var first = FollowedPerson.Of(Panel.Id(1), [5, 0, 30], [10, 0, 30], 1);
        var second = FollowedPerson.Of(Panel.Id(2), [5, 0, 5], [10, 0, 10], 1);
        FollowedPerson[] people = [first, second, Panel.Person(3, null, 0.2, 0.2, 0.2), Panel.Person(4, null, 0.4, 0.4, 0.4), Panel.Person(5, null, 0.6, 0.6, 0.6)];

        Assert.Equal(((30 * 0.5) + (10 * 0.0)) / 40, Value(people), Near);
    }

    [Fact]
    public void Compares_nobody_in_a_month_in_which_fewer_than_three_have_not_begun()
    {
        FollowedPerson[] people = [Panel.Person(1, 1, 0.5, 0.1, 0.9), Panel.Person(2, null, 0.2, 0.7, 0.3), Panel.Person(3, null, 0.4, 0.1, 0.5)];

        Assert.False(new Imputation(people).IsPossible);
    }

    [Fact]
    public void Leaves_out_who_has_no_month_before()
    {
        FollowedPerson[] people = [Panel.Person(1, -1, 0.5, 0.1, 0.9), Panel.Person(2, null, 0.2, 0.7, 0.3), Panel.Person(3, null, 0.4, 0.1, 0.5), Panel.Person(4, null, 0.6, 0.3, 0.7)];

        Assert.Empty(new Imputation(people).ComparedMonths(0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Is_what_least_squares_with_a_column_for_each_person_and_month_says(int seed)
    {
        var people = Panel.Any(seed);

        Assert.Equal(LeastSquares.Difference(people), Value(people), 1e-7);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Does_not_hang_on_the_order_of_people(int seed)
    {
        var people = Panel.Any(seed);
        List<FollowedPerson> turned = [.. people.AsEnumerable().Reverse()];

        Assert.Equal(Value(people), Value(turned), Near);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Does_not_move_with_what_is_added_to_a_person_or_a_month(int seed)
    {
        var people = Panel.Any(seed);

        Assert.Equal(Value(people), Value(people.With((person, month) => (person * 0.3) - (month * month * 0.1))), 1e-8);
    }

    [Fact]
    public void Grows_by_what_is_added_after_the_beginning()
    {
        var people = Panel.Any(7);

        Assert.Equal(Value(people) + 0.25, Value(people.With((person, month) => people[person].After.Contains(month) ? 0.25 : 0)), Near);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Knows_how_much_it_leans_on_each_person(int seed)
    {
        const double Little = 1e-6;
        var people = Panel.Any(seed);
        var comparison = new Imputation(people);
        var fit = comparison.Fit()!;
        var moved = people.Select((_, index) =>
        {
            double[] counts = [.. people.Select((_, other) => other == index ? 1 + Little : 1)];
            return (comparison.Fit(counts)!.Value - fit.Value) / Little;
        });

        Assert.All(moved.Zip(fit.Influence), each => Assert.Equal(each.First, each.Second, 1e-4));
    }

    [Fact]
    public void Counts_a_person_twice_as_two_people_alike()
    {
        var people = Panel.Any(3);
        double[] counts = [2, .. people.Skip(1).Select(_ => 1.0)];

        Assert.Equal(Value([.. people, people[0]]), new Imputation(people).Fit(counts)!.Value, Near);
    }
}

/// <summary>The same difference by plain least squares: one unknown for each person and each month, solved by elimination.</summary>
internal static class LeastSquares
{
    public static double Difference(List<FollowedPerson> people)
    {
        var months = people[0].Weights.Length;
        // The first month that anybody has is the one the others are told from.
        var ground = Enumerable.Range(0, months).First(month => people.Any(person => person.Before.Contains(month) && person.Weights[month] > 0));
        var size = people.Count + months;
        var matrix = new double[size, size + 1];
        for (var i = 0; i < people.Count; i++)
        {
            foreach (var month in Enumerable.Range(0, months).Where(month => people[i].Before.Contains(month)))
            {
                var weight = people[i].Weights[month];
                var column = people.Count + month;
                matrix[i, i] += weight;
                matrix[column, column] += weight;
                matrix[i, column] += weight;
                matrix[column, i] += weight;
                matrix[i, size] += people[i].Amounts[month];
                matrix[column, size] += people[i].Amounts[month];
            }
        }

        for (var each = 0; each <= size; each++) matrix[people.Count + ground, each] = each == people.Count + ground ? 1 : 0;
        for (var each = 0; each < size; each++)
        {
            if (matrix[each, each] == 0) matrix[each, each] = 1;
        }

        var level = Solve(matrix, size);
        double difference = 0, sum = 0;
        for (var i = 0; i < people.Count; i++)
        {
            foreach (var month in new Imputation(people).ComparedMonths(i))
            {
                difference += people[i].Amounts[month] - (people[i].Weights[month] * (level[i] + level[people.Count + month]));
                sum += people[i].Weights[month];
            }
        }

        return difference / sum;
    }

    private static double[] Solve(double[,] matrix, int size)
    {
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(row => Math.Abs(matrix[row, column]));
            for (var each = 0; each <= size; each++) (matrix[column, each], matrix[pivot, each]) = (matrix[pivot, each], matrix[column, each]);
            for (var row = 0; row < size; row++)
            {
                if (row == column || matrix[row, column] == 0) continue;
                var factor = matrix[row, column] / matrix[column, column];
                for (var each = column; each <= size; each++) matrix[row, each] -= factor * matrix[column, each];
            }
        }

        return [.. Enumerable.Range(0, size).Select(row => matrix[row, size] / matrix[row, row])];
    }
}
