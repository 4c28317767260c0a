namespace CoachingExtensions.Alignment;

/// <summary>What is computed for a target, as its columns keep it.</summary>
internal sealed record Figures(
    decimal Actual,
    decimal Expected,
    decimal Gap,
    decimal Attainment,
    TargetStatus Status,
    Diagnosis Diagnosis,
    decimal? ActualConversion)
{
    /// <summary>The actual by month, as <see cref="MonthlySums"/> writes it.</summary>
    public string ByMonth { get; init; } = "";
}

/// <summary>A target with all that its figures follow from.</summary>
/// <param name="Id">The target.</param>
/// <param name="PlanId">Its plan.</param>
/// <param name="Level">Activity, objective or result.</param>
/// <param name="ParentId">The target above it.</param>
/// <param name="MetricId">What it counts.</param>
/// <param name="TargetValue">What was agreed.</param>
/// <param name="Period">The plan's days.</param>
/// <param name="Today">The day to look from: the rep's own.</param>
/// <param name="Actual">The sum of its contributions, exactly.</param>
/// <param name="Stored">The figures the target shows now; null when it was never calculated.</param>
internal sealed record TargetState(
    Guid Id,
    Guid PlanId,
    AorLevel Level,
    Guid? ParentId,
    Guid? MetricId,
    decimal TargetValue,
    Period Period,
    DateTime Today,
    decimal Actual,
    Figures? Stored)
{
    /// <summary>The actual by month, as <see cref="MonthlySums"/> writes it.</summary>
    public string ByMonth { get; init; } = "";

    /// <summary>A plan counts from its first day.</summary>
    public bool HasBegun => Today.Date >= Period.Start.Date;

    /// <summary>Which days of the period are worked.</summary>
    public WorkDays WorkDays { get; init; } = WorkDays.Usual;
}
