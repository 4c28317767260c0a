namespace CoachingExtensions.Tests.Questions;

/// <summary>Questions nobody thought of, the same for the same seed.</summary>
internal static class RandomQuestion
{
    private static readonly Comparison[] OfText = [Comparison.Equal, Comparison.NotEqual, Comparison.Null, Comparison.NotNull, Comparison.In, Comparison.NotIn, Comparison.BeginsWith, Comparison.EndsWith, Comparison.Contains, Comparison.NotContains];
    private static readonly Comparison[] OfSize = [Comparison.Equal, Comparison.NotEqual, Comparison.Greater, Comparison.GreaterEqual, Comparison.Less, Comparison.LessEqual, Comparison.Null, Comparison.NotNull, Comparison.Between];
    private static readonly Comparison[] OfChoice = [Comparison.Equal, Comparison.NotEqual, Comparison.Null, Comparison.NotNull, Comparison.In, Comparison.NotIn];
    private static readonly Comparison[] OfFlag = [Comparison.Equal, Comparison.NotEqual];

    public static Question Next(Random random) => new(
        Filter(random, depth: 0),
        random.Next(3) == 0 ? null : Column.Sortable[random.Next(Column.Sortable.Count)],
        random.Next(2) == 0,
        random.Next(3) == 0 ? random.Next(1, 40) : null);

    private static Node Filter(Random random, int depth)
    {
        if (depth >= 3 || (depth > 0 && random.Next(2) == 0)) return Test(random);
        return new Group(random.Next(2) == 0, [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Filter(random, depth + 1))]);
    }

    private static Test Test(Random random)
    {
        var column = Column.All[random.Next(Column.All.Count)];
        var comparisons = column.Kind switch
        {
            Kind.Text => OfText,
            Kind.Choice => OfChoice,
            Kind.Flag => OfFlag,
            _ => OfSize,
        };
        var comparison = comparisons[random.Next(comparisons.Length)];
        object[] values = comparison switch
        {
            Comparison.Null or Comparison.NotNull => [],
            Comparison.Between => [.. new[] { Deals.Value(column, random), Deals.Value(column, random) }.Order()],
            Comparison.In or Comparison.NotIn => [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Deals.Value(column, random)).Distinct()],
            Comparison.BeginsWith or Comparison.EndsWith or Comparison.Contains or Comparison.NotContains => [Part((string)Deals.Value(column, random), random)],
            _ => [Deals.Value(column, random)],
        };
        return new Test(column, comparison, values);
    }

    private static string Part(string text, Random random)
    {
        var from = random.Next(text.Length);
        return text.Substring(from, random.Next(1, text.Length - from + 1));
    }
}
