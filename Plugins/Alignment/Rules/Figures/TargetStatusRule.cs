namespace CoachingExtensions.Alignment;

/// <summary>Where a target stands, from its figures.</summary>
internal static class TargetStatusRule
{
    public static TargetStatus Of(decimal actual, decimal targetValue, decimal expected, bool isTooEarly, decimal tolerance)
    {
        if (actual >= targetValue) return TargetStatus.Achieved;
        if (isTooEarly) return TargetStatus.NotStarted;
        if (actual >= expected) return TargetStatus.OnTrack;
        return actual >= expected * (1 - tolerance) ? TargetStatus.AtRisk : TargetStatus.Behind;
    }
}
