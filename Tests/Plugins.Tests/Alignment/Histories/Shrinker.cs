namespace CoachingExtensions.Tests.Histories;

/// <summary>Leaves out events as long as what is left still fails.</summary>
internal static class Shrinker
{
    public static IReadOnlyList<Happening> Shrink(IReadOnlyList<Happening> failing, Func<IReadOnlyList<Happening>, bool> fails)
    {
        for (var size = failing.Count / 2; size > 0; size /= 2)
        {
            for (var start = 0; start < failing.Count;)
            {
                List<Happening> fewer = [.. failing.Take(start), .. failing.Skip(start + size)];
                if (fails(fewer)) failing = fewer;
                else start += size;
            }
        }

        return failing;
    }
}
