using System.Text.Json.Nodes;
using LocalDataverse.WebApi.Query;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>Tells whether a definition meets a filter: eq, ne, in, and, or, not on plain properties. Definitions are in memory anyway.</summary>
internal static class DefinitionFilter
{
    public static bool Holds(Expression filter, JsonObject definition) => filter switch
    {
        Binary { Operator: "and" } both => Holds(both.Left, definition) && Holds(both.Right, definition),
        Binary { Operator: "or" } either => Holds(either.Left, definition) || Holds(either.Right, definition),
        Negation { Inner: var inner } => !Holds(inner, definition),
        PropertyPath path => Equal(Value(path, definition), true),
        Binary { Operator: "eq", Left: PropertyPath path, Right: Literal literal } => Equal(Value(path, definition), literal.Value),
        Binary { Operator: "eq", Left: PropertyPath path, Right: FunctionCall or PropertyPath } enumeration => throw ApiErrors.BadQuery($"'{string.Join('/', path.Names)}' is compared with text: 'Name'."),
        Binary { Operator: "ne", Left: PropertyPath path, Right: Literal literal } => !Equal(Value(path, definition), literal.Value),
        Binary { Operator: "in", Left: PropertyPath path, Right: LiteralList list } => list.Values.Any(value => Equal(Value(path, definition), value)),
        _ => throw ApiErrors.BadQuery($"The $filter of definitions takes eq, ne, in, and, or, not; not what stands at position {filter.Position}."),
    };

    private static JsonNode? Value(PropertyPath path, JsonObject definition)
    {
        JsonNode? node = definition;
        foreach (var name in path.Names)
        {
            if (node is not JsonObject json || !json.TryGetPropertyValue(name, out node)) throw ApiErrors.UnknownProperty("EntityMetadata", string.Join('/', path.Names));
        }

        return node;
    }

    private static bool Equal(JsonNode? node, object? value) => (node, value) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (_, bool flag) => node.GetValueKind() is System.Text.Json.JsonValueKind.True == flag && node.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
        _ => string.Equals(node.ToString(), Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase),
    };
}
