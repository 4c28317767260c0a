namespace LocalDataverse.Query;

/// <summary>What a join does with its parent's rows.</summary>
public enum JoinKind
{
    /// <summary>Parent rows with a match, once for each match.</summary>
    Inner,

    /// <summary>All parent rows, with or without a match.</summary>
    LeftOuter,

    /// <summary>Parent rows with a match, each once and with the first match only.</summary>
    MatchFirstRow,

    /// <summary>Parent rows with a match, each once; no columns of the join can be returned.</summary>
    Exists,

    /// <summary>The same as <see cref="Exists"/>, written as IN.</summary>
    In,

    /// <summary>The same as <see cref="Exists"/>, meant for a <see cref="JoinTest"/> inside a filter.</summary>
    Any,

    /// <summary>Parent rows without a match.</summary>
    NotAny,

    /// <summary>Parent rows that have related rows, none of which meets the join's filter (so Dataverse defines it).</summary>
    All,

    /// <summary>The same as <see cref="Any"/> (so Dataverse defines it).</summary>
    NotAll,
}

/// <summary>A join: rows of <see cref="Table"/> whose <see cref="FromColumn"/> equals the parent's <see cref="ToColumn"/>.</summary>
public sealed class JoinNode
{
    /// <summary>Kind of join.</summary>
    public JoinKind Kind { get; set; } = JoinKind.Inner;

    /// <summary>Logical name of the joined table.</summary>
    public required string Table { get; set; }

    /// <summary>Column of the joined table; where this or <see cref="ToColumn"/> is empty, the one relationship there is between the two tables says it.</summary>
    public required string FromColumn { get; set; }

    /// <summary>Column of the parent (the table or join this node stands in).</summary>
    public required string ToColumn { get; set; }

    /// <summary>Name by which filters, orders and returned columns (<c>alias.column</c>) speak of the join.
    /// Null: Dataverse's own, table name and a number.</summary>
    public string? Alias { get; set; }

    /// <summary>Columns to return, as AliasedValue under <c>alias.column</c>.</summary>
    public List<QueryColumn> Columns { get; } = [];

    /// <summary>Return every readable column.</summary>
    public bool AllColumns { get; set; }

    /// <summary>Which joined rows match. In an outer join this never removes parent rows.</summary>
    public FilterNode? Filter { get; set; }

    /// <summary>Joins whose parent is this join.</summary>
    public List<JoinNode> Joins { get; } = [];

    /// <summary>Orders by columns of this join; they come after those of the parent.</summary>
    public List<SortNode> Orders { get; } = [];
}
