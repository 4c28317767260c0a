using Rdl.Expressions;

namespace Rdl.Definition;

/// <summary>A query, and what its rows are made of.</summary>
internal sealed record DataSetDefinition(string Name, string CommandText)
{
    public IReadOnlyList<(string Name, Expression Value)> QueryParameters { get; init; } = [];

    public IReadOnlyList<FieldDefinition> Fields { get; init; } = [];

    public IReadOnlyList<FilterDefinition> Filters { get; init; } = [];

    public FieldDefinition Field(string name) =>
        Fields.FirstOrDefault(field => field.Name == name) ?? throw new RdlException($"the data set {Name} has no field {name}");
}

/// <summary>A column that comes, or one that is worked out of the others.</summary>
internal sealed record FieldDefinition(string Name, string? DataField, Expression? Value);

/// <summary>Which rows of a data set stay.</summary>
internal sealed record FilterDefinition(Expression Of, string Operator, IReadOnlyList<Expression> Values);
