namespace Rdl.Expressions;

/// <summary>A part of an expression.</summary>
internal abstract record Node
{
    /// <summary>The parts it is made of.</summary>
    public virtual IEnumerable<Node> Parts => [];

    /// <summary>It and everything below it.</summary>
    public IEnumerable<Node> All => Parts.SelectMany(part => part.All).Prepend(this);
}

internal sealed record Literal(object? Value) : Node;

/// <summary><c>Fields!Name.Value</c>.</summary>
internal sealed record FieldValue(string Name) : Node;

/// <summary><c>Parameters!Name.Value</c>, <c>.Label</c> or <c>.Count</c>.</summary>
internal sealed record ParameterValue(string Name, string Property) : Node;

/// <summary><c>Globals!ReportName</c>, <c>User!UserID</c> and the like.</summary>
internal sealed record BuiltIn(string Collection, string Name) : Node;

internal sealed record Negation(string Operator, Node Of) : Node
{
    public override IEnumerable<Node> Parts => [Of];
}

internal sealed record Operation(string Operator, Node Left, Node Right) : Node
{
    public override IEnumerable<Node> Parts => [Left, Right];
}

/// <summary>A function by its name, such as <c>IIf</c> or <c>Math.Round</c>.</summary>
internal sealed record Call(string Name, IReadOnlyList<Node> Arguments) : Node
{
    public override IEnumerable<Node> Parts => Arguments;
}

/// <summary>A member of a value, such as <c>.AddDays(1)</c> or <c>.Days</c>.</summary>
internal sealed record Member(Node Of, string Name, IReadOnlyList<Node> Arguments) : Node
{
    public override IEnumerable<Node> Parts => [Of, .. Arguments];
}

/// <summary>A sum, a mean and so on, over the rows of a scope.</summary>
/// <param name="Function">Which of them.</param>
/// <param name="Of">What is added up; null where rows are counted.</param>
/// <param name="Scope">The group, data region or data set; null for where it stands.</param>
internal sealed record Aggregation(string Function, Node? Of, string? Scope) : Node
{
    public override IEnumerable<Node> Parts => Of is null ? [] : [Of];
}

/// <summary><c>Lookup</c> and <c>LookupSet</c>: what another data set says of a value.</summary>
internal sealed record LookedUp(bool IsSet, Node Source, Node Destination, Node Result, string DataSet) : Node
{
    public override IEnumerable<Node> Parts => [Source, Destination, Result];
}
