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
    CreditRule Credit);
