namespace CoachingExtensions.Alignment;

/// <summary>What one unit of a target has yielded of its parent.</summary>
internal static class Conversion
{
    /// <summary>Empty without a parent, and as long as there is nothing to divide by.</summary>
    public static decimal? Actual(decimal? parentActual, decimal ownActual) =>
        parentActual is null || ownActual == 0 ? null : parentActual / ownActual;
}
