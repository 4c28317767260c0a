using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query;

/// <summary>A condition of a filter.</summary>
public abstract record FilterNode;

/// <summary>Conditions joined by AND or OR. An empty group is true.</summary>
/// <param name="Or">Join by OR.</param>
/// <param name="Nodes">The conditions.</param>
/// <param name="Not">Negate the whole; rows where the condition is unknown (null) are then included.</param>
public sealed record FilterGroup(bool Or, IReadOnlyList<FilterNode> Nodes, bool Not = false) : FilterNode
{
    /// <summary>The group is a quick search: text is looked for in whichever of the columns hold text, the others are passed over.</summary>
    public bool IsQuickFind { get; init; }

    /// <summary>All of the conditions.</summary>
    public static FilterGroup All(params FilterNode[] nodes) => new(false, nodes);

    /// <summary>At least one of the conditions.</summary>
    public static FilterGroup Any(params FilterNode[] nodes) => new(true, nodes);
}

/// <summary>A column compared with values, with another column, or with what the operator itself says (today, my teams).</summary>
/// <param name="Column">Logical name.</param>
/// <param name="Operator">The SDK's operator.</param>
/// <param name="Values">Values as they came: text, numbers, Guid, DateTime, OptionSetValue… converted by the column's type.</param>
public sealed record Comparison(string Column, ConditionOperator Operator, params IReadOnlyList<object?> Values) : FilterNode
{
    /// <summary>Alias of the join the column belongs to; null for the table or join the filter stands in.</summary>
    public string? Alias { get; init; }

    /// <summary>Compare with this column (of <see cref="CompareAlias"/>) instead of values.</summary>
    public string? CompareColumn { get; init; }

    /// <summary>Alias of the join of <see cref="CompareColumn"/>; null for the same as the column's.</summary>
    public string? CompareAlias { get; init; }
}

/// <summary>True for rows that pass a join of kind Any, NotAny, All, NotAll, Exists or In (an OData <c>any</c> or <c>all</c>).</summary>
/// <param name="Join">The join, seen from the table the filter stands in.</param>
public sealed record JoinTest(JoinNode Join) : FilterNode;
