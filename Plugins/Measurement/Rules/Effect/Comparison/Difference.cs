namespace CoachingExtensions.Measurement;

/// <summary>A difference as it can be told: with the interval that holds it nine times in ten, and how often chance alone makes one as large.</summary>
/// <param name="Value">The difference of rates.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
/// <param name="Chance">The p-value: of the same draws as the interval, so that the two never disagree.</param>
internal sealed record Difference(double Value, double Low, double High, double Chance)
{
    /// <summary>One in ten.</summary>
    public const double Doubt = 0.10;

    /// <summary>Whether chance alone would seldom make it: then 0 is outside the interval.</summary>
    public bool IsSeen => Chance <= Doubt;
}
