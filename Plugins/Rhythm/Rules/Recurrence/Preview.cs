using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm;

/// <summary>The occurrences of a rhythm between two instants, for somebody who is setting it up.</summary>
internal static class Preview
{
    /// <summary>A meeting a day for a quarter of a century: whoever asks for more means something else.</summary>
    private const int Most = 10_000;

    /// <exception cref="RefusedException">There are more than anybody looks at.</exception>
    public static IReadOnlyList<DateTime> Of(Occurrences occurrences, DateTime from, DateTime to)
    {
        List<DateTime> found = [.. occurrences.Between(from, to).Take(Most + 1)];
        return found.Count <= Most ? found : throw new RefusedException(new Message("Recurrence.TooMany", "Between From and To there are more than {0} occurrences: ask for a shorter time.", Most));
    }
}
