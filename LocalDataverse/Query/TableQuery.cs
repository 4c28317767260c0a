namespace LocalDataverse.Query;

/// <summary>
/// What every way of asking (FetchXML, QueryExpression, OData) becomes: a tree of one table, its columns, its joins,
/// one filter and an order. <see cref="QueryEngine"/> turns it into one SQL statement. Names are logical names and
/// are checked against the metadata when the query runs; values are data and only ever become SQL parameters.
/// </summary>
public sealed class TableQuery
{
    /// <summary>The most rows a page holds, as in Dataverse, and the most that are asked for or counted at once.</summary>
    public const int LargestPage = 5000;

    /// <summary>Logical name of the table asked.</summary>
    public required string Table { get; set; }

    /// <summary>Columns to return. The primary id always comes back, except from distinct and aggregate queries.</summary>
    public List<QueryColumn> Columns { get; } = [];

    /// <summary>Return every readable column; <see cref="Columns"/> are then additional.</summary>
    public bool AllColumns { get; set; }

    /// <summary>Rows to return; null for all the caller may read.</summary>
    public FilterNode? Filter { get; set; }

    /// <summary>Joins whose parent is <see cref="Table"/>; each may hold further joins.</summary>
    public List<JoinNode> Joins { get; } = [];

    /// <summary>Order, most significant first. The primary id is appended, so paging is stable.</summary>
    public List<SortNode> Orders { get; } = [];

    /// <summary>Return each combination of the selected columns once.</summary>
    public bool Distinct { get; set; }

    /// <summary>Columns are groups and aggregates, each with an alias.</summary>
    public bool Aggregate { get; set; }

    /// <summary>Aggregate at most this many rows; null, and more than Dataverse's own limit, mean that one.</summary>
    public int? AggregateLimit { get; set; }

    /// <summary>Return at most this many rows, without paging.</summary>
    public int? Top { get; set; }

    /// <summary>Rows a page; 0 or more than <see cref="LargestPage"/> means <see cref="LargestPage"/>.</summary>
    public int PageSize { get; set; } = LargestPage;

    /// <summary>Page wanted, from 1.</summary>
    public int Page { get; set; } = 1;

    /// <summary>Cookie that came with the page before.</summary>
    public string? PagingCookie { get; set; }

    /// <summary>
    /// The cookie names a row and no more, as in Dataverse: where a join repeats that row, what a page cuts off is lost. A
    /// query that is also ordered by the join has no cookie, and loses nothing.
    /// </summary>
    public bool GoesOnAfterRow { get; set; }

    /// <summary>Also count all rows (up to 5,000, then the limit is reported as exceeded).</summary>
    public bool ReturnTotalCount { get; set; }

    /// <summary>Sort choices by value, and lookups by what people read all the same: how OData does it.</summary>
    public bool ChoicesByValue { get; set; }

    /// <summary>Sort choices by value and lookups by id, instead of by what people read.</summary>
    public bool RawOrder { get; set; }
}
