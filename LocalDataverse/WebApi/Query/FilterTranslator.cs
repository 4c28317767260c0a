using LocalDataverse.Query;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Query;

/// <summary>Turns a parsed <c>$filter</c> into conditions and joins of the query tree.</summary>
internal sealed class FilterTranslator(QuerySource source, string? variable = null)
{
    public static FilterNode? Read(string? filter, QuerySource source, QueryOptions? aliases) =>
        string.IsNullOrWhiteSpace(filter) ? null : new FilterTranslator(source).Translate(ExpressionParser.Parse(filter, aliases));

    private FilterNode Translate(Expression expression) => expression switch
    {
        Binary { Operator: "and" } both => FilterGroup.All(Translate(both.Left), Translate(both.Right)),
        Binary { Operator: "or" } either => FilterGroup.Any(Translate(either.Left), Translate(either.Right)),
        Binary comparison => Compare(comparison),
        Negation { Inner: var inner } => new FilterGroup(false, [Translate(inner)], Not: true),
        FunctionCall call => Function(call),
        Lambda lambda => LambdaTranslator.Translate(lambda, source, Path(lambda.Collection)),
        PropertyPath path => Condition(Path(path), ConditionOperator.Equal, true),
        _ => throw ApiErrors.BadQuery($"The $filter has no condition at position {expression.Position}."),
    };

    /// <summary>Inside a lambda each path begins with its variable.</summary>
    private IReadOnlyList<string> Path(PropertyPath path)
    {
        if (variable is null) return path.Names;
        if (path.Names[0] != variable) throw ApiErrors.BadQuery($"'{string.Join('/', path.Names)}' must begin with the variable '{variable}' inside any or all.");
        return path.Names.Count > 1 ? [.. path.Names.Skip(1)] : throw ApiErrors.BadQuery($"'{variable}' alone is no condition.");
    }

    private FilterNode Compare(Binary comparison)
    {
        var (left, right, mirrored) = comparison.Left is Literal ? (comparison.Right, comparison.Left, true) : (comparison.Left, comparison.Right, false);
        if (left is FunctionCall call && right is Literal { Value: bool wanted } && comparison.Operator is ("eq" or "ne"))
        {
            var condition = Function(call);
            return wanted == (comparison.Operator == "eq") ? condition : new FilterGroup(false, [condition], Not: true);
        }

        if (left is not PropertyPath path) throw ApiErrors.BadQuery($"The comparison '{comparison.Operator}' at position {comparison.Position} needs a property on one side.");
        var op = Operator(comparison.Operator, mirrored);
        switch (right)
        {
            case Literal { Value: null } when op is ConditionOperator.Equal:
                return Condition(Path(path), ConditionOperator.Null);
            case Literal { Value: null } when op is ConditionOperator.NotEqual:
                return Condition(Path(path), ConditionOperator.NotNull);
            case Literal { Value: var value }:
                return Condition(Path(path), op, value);
            case LiteralList { Values.Count: 0 }:
                throw ApiErrors.BadQuery($"'in' at position {comparison.Position} needs at least one value.");
            case LiteralList list:
                return Condition(Path(path), ConditionOperator.In, [.. list.Values]);
            case PropertyPath other:
                var (mine, column) = source.Resolve(Path(path));
                var (its, compared) = source.Resolve(Path(other));
                return new Comparison(column.LogicalName, op) { Alias = mine.Alias, CompareColumn = compared.LogicalName, CompareAlias = its.Alias };
            default:
                throw ApiErrors.BadQuery($"'{comparison.Operator}' at position {comparison.Position} needs a value or a property.");
        }
    }

    private static ConditionOperator Operator(string name, bool mirrored) => (name, mirrored) switch
    {
        ("eq", _) => ConditionOperator.Equal,
        ("ne", _) => ConditionOperator.NotEqual,
        ("gt", false) or ("lt", true) => ConditionOperator.GreaterThan,
        ("ge", false) or ("le", true) => ConditionOperator.GreaterEqual,
        ("lt", false) or ("gt", true) => ConditionOperator.LessThan,
        ("le", false) or ("ge", true) => ConditionOperator.LessEqual,
        _ => ConditionOperator.In,
    };

    private Comparison Condition(IReadOnlyList<string> path, ConditionOperator op, params IReadOnlyList<object?> values)
    {
        var (at, column) = source.Resolve(path);
        return new Comparison(column.LogicalName, op, values) { Alias = at.Alias };
    }

    private Comparison FunctionCondition(IReadOnlyList<string> path, ConditionOperator op, params IReadOnlyList<object?> values)
    {
        var (at, column) = source.Resolve(path, byLogicalName: true);
        return new Comparison(column.LogicalName, op, values) { Alias = at.Alias };
    }

    private FilterNode Function(FunctionCall call) => call.Name switch
    {
        "contains" => Like(call, "%", "%"),
        "startswith" => Like(call, "", "%"),
        "endswith" => Like(call, "%", ""),
        _ when call.Name.StartsWith(QueryFunctions.Namespace, StringComparison.Ordinal) => QueryFunctions.Translate(call, Path, FunctionCondition),
        _ => throw ApiErrors.BadQuery($"An unknown function with name '{call.Name}' was found. This may also be a function import or a key lookup on a navigation property, which is not allowed."),
    };

    private Comparison Like(FunctionCall call, string before, string after)
    {
        if (call.Arguments is not [{ Value: PropertyPath path }, { Value: Literal { Value: string text } }])
            throw ApiErrors.BadQuery($"The function '{call.Name}' takes a property and a text.");
        // The wildcards of LIKE may stand in the text: Dataverse gives them to SQL as they are.
        return Condition(Path(path), ConditionOperator.Like, before + text + after);
    }

    public static FilterNode ReadBody(Expression body, QuerySource source, string variable) => new FilterTranslator(source, variable).Translate(body);
}
