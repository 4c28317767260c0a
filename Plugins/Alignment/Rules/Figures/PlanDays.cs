namespace CoachingExtensions.Alignment;

/// <summary>A plan's period and the closures it keeps.</summary>
internal sealed record PlanDays(Guid PlanId, Period Period, IReadOnlyList<DateTime> Closures);
