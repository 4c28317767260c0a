namespace CoachingExtensions.Tests.Questions;

/// <summary>Answers a question from what was written, without the organisation: what a person would say who has the list on paper.</summary>
internal static class InMemory
{
    public static IReadOnlyList<Guid> Answer(this Question question, IEnumerable<Deal> deals)
    {
        var found = deals.Where(deal => Holds(question.Filter, deal));
        var name = Column.All[0];
        var sorted = question.Order is not { } order ? found.OrderBy(deal => (string)deal.Values[name]!, StringComparer.Ordinal)
            : (question.Descending ? found.OrderByDescending(deal => deal.Values[order], Sizes.Instance) : found.OrderBy(deal => deal.Values[order], Sizes.Instance)).ThenBy(deal => (string)deal.Values[name]!, StringComparer.Ordinal);
        return [.. sorted.Take(question.Top ?? int.MaxValue).Select(deal => deal.Id)];
    }

    private static bool Holds(Node node, Deal deal) => node switch
    {
        Group { Any: true } group => group.Parts.Any(part => Holds(part, deal)),
        Group group => group.Parts.All(part => Holds(part, deal)),
        Test test => Holds(test, deal.Values[test.Column]),
        _ => throw new NotSupportedException(),
    };

    private static bool Holds(Test test, object? value) => test.Comparison switch
    {
        Comparison.Null => value is null,
        Comparison.NotNull => value is not null,
        // What is empty is not equal, is in no list and holds no text.
        Comparison.NotEqual => value is null || !Same(value, test.Values[0]),
        Comparison.NotIn => value is null || !test.Values.Any(one => Same(value, one)),
        Comparison.NotContains => value is null || !Text(value).Contains(Text(test.Values[0]), StringComparison.OrdinalIgnoreCase),
        _ when value is null => false,
        Comparison.Equal => Same(value, test.Values[0]),
        Comparison.In => test.Values.Any(one => Same(value, one)),
        Comparison.Greater => Compare(value, test.Values[0]) > 0,
        Comparison.GreaterEqual => Compare(value, test.Values[0]) >= 0,
        Comparison.Less => Compare(value, test.Values[0]) < 0,
        Comparison.LessEqual => Compare(value, test.Values[0]) <= 0,
        Comparison.Between => Compare(value, test.Values[0]) >= 0 && Compare(value, test.Values[1]) <= 0,
        Comparison.BeginsWith => Text(value).StartsWith(Text(test.Values[0]), StringComparison.OrdinalIgnoreCase),
        Comparison.EndsWith => Text(value).EndsWith(Text(test.Values[0]), StringComparison.OrdinalIgnoreCase),
        Comparison.Contains => Text(value).Contains(Text(test.Values[0]), StringComparison.OrdinalIgnoreCase),
        _ => throw new NotSupportedException(test.Comparison.ToString()),
    };

    private static string Text(object value) => (string)value;

    private static bool Same(object left, object right) => left is string text ? text.Equals((string)right, StringComparison.OrdinalIgnoreCase) : left.Equals(right);

    private static int Compare(object left, object right) => ((IComparable)left).CompareTo(right);

    /// <summary>What is empty comes before everything.</summary>
    private sealed class Sizes : IComparer<object?>
    {
        public static readonly Sizes Instance = new();

        public int Compare(object? x, object? y) => (x, y) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            _ => InMemory.Compare(x, y),
        };
    }
}
