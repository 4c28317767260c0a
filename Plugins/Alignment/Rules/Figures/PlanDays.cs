namespace CoachingExtensions.Alignment;

/// <summary>A plan's period and the closures it keeps.</summary>
internal sealed record PlanDays(Guid PlanId, Period Period, IReadOnlyList<DateTime> Closures)
{
    /// <summary>Whether what it keeps could be read to the last day; else it is written anew.</summary>
    public bool IsReadable { get; init; } = true;
}
