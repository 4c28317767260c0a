namespace CoachingExtensions.Alignment;

/// <summary>Where a ratio comes from: what a person says, then the nearest to the rep first.</summary>
internal enum RatioSource
{
    Asked,
    Own,
    Team,
    Default,
}

/// <summary>What history shows: so much of the upper thing came of so much of the lower.</summary>
/// <param name="Source">Whose history.</param>
/// <param name="Upper">The sum of the upper thing.</param>
/// <param name="Lower">The sum of the lower thing.</param>
/// <param name="Sample">How many things were counted, on the side that has fewer.</param>
internal sealed record Evidence(RatioSource Source, decimal Upper, decimal Lower, int Sample);

/// <summary>A ratio that could be planned with, and whether its sample allows it.</summary>
internal sealed record Ratio(RatioSource Source, decimal Upper, decimal Lower, int Sample, bool IsEnough)
{
    /// <summary>What one unit of the lower thing yields of the upper.</summary>
    public decimal Conversion => Upper / Lower;
}
