namespace CoachingExtensions.Alignment;

/// <summary>What is counted: which rows, on which day, for how much, and to whose credit.</summary>
internal sealed record Metric(
    Guid Id,
    string Name,
    string SourceTable,
    string FetchXml,
    string DateColumn,
    Aggregation Aggregation,
    string? ValueColumn,
    CreditRule Credit)
{
    /// <summary>Whether the source table is an activity that only whoever made the metric knows as one.</summary>
    public bool IsActivity { get; init; }

    /// <summary>The column that says what is the same thing; null where each row stands for itself.</summary>
    public string? DistinctColumn { get; init; }

    /// <summary>What one unit of its sums is.</summary>
    public MetricScale Scale { get; init; } = MetricScale.Units;

    /// <summary>Whether it was answered as it reads now. What was not may fail, and a failure ends the transaction of whoever caused it.</summary>
    public bool IsProven { get; init; } = true;
}
