namespace CoachingExtensions.Alignment;

/// <summary>Numbers as columns keep them: rounded as people round, and no larger than a column can hold. What a figure is never stops a save.</summary>
internal static class Kept
{
    /// <summary>The largest number a decimal column holds, and below zero the smallest.</summary>
    public const decimal Most = 100_000_000_000;

    public static decimal Of(decimal value, int decimals) => Math.Round(Bounded(value, Most), decimals, MidpointRounding.AwayFromZero);

    public static decimal Bounded(decimal value, decimal most) => Math.Max(-most, Math.Min(most, value));
}
