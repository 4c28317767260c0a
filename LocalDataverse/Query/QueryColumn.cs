namespace LocalDataverse.Query;

/// <summary>How values of one column become one value of a group.</summary>
public enum AggregateKind
{
    /// <summary>Rows, whatever the column holds.</summary>
    Count,

    /// <summary>Rows where the column is not null; with <see cref="QueryColumn.Distinct"/>, different values.</summary>
    CountColumn,

    /// <summary>Sum.</summary>
    Sum,

    /// <summary>Average of the rows where the column is not null.</summary>
    Avg,

    /// <summary>Smallest.</summary>
    Min,

    /// <summary>Largest.</summary>
    Max,
}

/// <summary>The part of a date that rows are grouped by.</summary>
public enum DateGrouping
{
    /// <summary>Day of the month.</summary>
    Day,

    /// <summary>Week of the year.</summary>
    Week,

    /// <summary>Month of the year.</summary>
    Month,

    /// <summary>Quarter of the year.</summary>
    Quarter,

    /// <summary>Year.</summary>
    Year,

    /// <summary>Fiscal year of the organisation.</summary>
    FiscalYear,

    /// <summary>Fiscal period of the organisation, with its year.</summary>
    FiscalPeriod,
}

/// <summary>A column of the answer.</summary>
/// <param name="Name">Logical name of the column.</param>
/// <param name="Alias">Name in the answer, as an AliasedValue; required for groups and aggregates.</param>
public sealed record QueryColumn(string Name, string? Alias = null)
{
    /// <summary>Aggregate, or null for a plain or grouping column.</summary>
    public AggregateKind? Aggregate { get; init; }

    /// <summary>Aggregate over different values only.</summary>
    public bool Distinct { get; init; }

    /// <summary>Instead of the row's id: how many rows have it as their parent.</summary>
    public bool CountChildren { get; init; }

    /// <summary>Group by this column.</summary>
    public bool GroupBy { get; init; }

    /// <summary>Group by this part of the date instead of the value itself.</summary>
    public DateGrouping? DateGrouping { get; init; }

    /// <summary>Take the part of the date in the caller's time zone (the default) or in UTC.</summary>
    public bool UserTimeZone { get; init; } = true;
}

/// <summary>One level of the order.</summary>
/// <param name="Column">Logical name of a column of the table the node stands in; null when <paramref name="Alias"/> is meant.</param>
/// <param name="Descending">Largest first.</param>
/// <param name="Alias">Alias of a selected column: of a group or an aggregate.</param>
/// <param name="JoinAlias">Alias of the join whose column is meant, when the node stands at the root.</param>
public sealed record SortNode(string? Column, bool Descending = false, string? Alias = null, string? JoinAlias = null);
