namespace CoachingExtensions.Measurement;

/// <summary>Numbers as by chance, and the same ones from the same seed wherever it runs (SplitMix64, Steele, Lea and Flood 2014): the generator of the framework differs from one version to the next.</summary>
internal sealed class Draws(ulong seed)
{
    private const double Steps = 1UL << 53;
    private ulong state = seed;

    public ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>Above 0, and 1 at most.</summary>
    public double Share() => ((Next() >> 11) + 1) / Steps;

    /// <summary>From 0, below a number.</summary>
    public int Below(int number) => (int)(Next() % (ulong)number);

    /// <summary>Every order is as likely (Fisher and Yates).</summary>
    public void Shuffle<T>(IList<T> items)
    {
        for (var last = items.Count - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            var kept = items[last];
            items[last] = items[other];
            items[other] = kept;
        }
    }
}
