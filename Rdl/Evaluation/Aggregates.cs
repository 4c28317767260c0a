using Rdl.Definition;
using Rdl.Expressions;

namespace Rdl.Evaluation;

/// <summary>
/// Sums, means and the like over the rows of a scope. Where one of an inner group stands in another, the inner one is worked out for each of
/// its groups, and the outer one over these.
/// </summary>
internal sealed class Aggregates(Evaluator here)
{
    public object? Of(Aggregation aggregation)
    {
        var scope = Named(aggregation.Scope);
        if (aggregation.Of is not { } argument) return (long)scope.Rows.Count;
        var values = ValuesOf(argument, scope).ToList();
        return aggregation.Function switch
        {
            "FIRST" => values.FirstOrDefault(),
            "LAST" => values.LastOrDefault(),
            "COUNT" => (long)values.Count(value => value is not null),
            "COUNTDISTINCT" => (long)values.OfType<object>().Distinct().Count(),
            "SUM" => Sum(values),
            "AVG" => Mean(values),
            "MIN" => Most(values, -1),
            "MAX" => Most(values, 1),
            _ => throw RdlException.NotSupported($"the aggregate {aggregation.Function}"),
        };
    }

    private Scope Named(string? name)
    {
        if (name is null) return here.Scope ?? throw new RdlException("an aggregate without a scope stands where there are no rows");
        if (here.Scope?.Around(name) is { } around) return around;
        if (here.All.Tables.TryGetValue(name, out var table)) return new Scope(name, table, table.Rows);
        throw new RdlException($"{name} is no group around, no data region and no data set");
    }

    private IEnumerable<object?> ValuesOf(Node argument, Scope scope)
    {
        var inner = InnerGroups(argument, scope).Distinct().ToList();
        if (inner.Count > 1) throw new RdlException($"an aggregate is over {string.Join(" and ", inner.Select(group => group.Name))} at once");
        return inner.Count == 0
            ? scope.Rows.Select(row => here.In(scope, row).Value(argument))
            : Grouping.Instances(here, scope, inner[0]).Select(instance => here.In(instance).Value(argument));
    }

    /// <summary>The groups within the scope that the outermost aggregates in an argument are over.</summary>
    private static IEnumerable<GroupDefinition> InnerGroups(Node node, Scope scope)
    {
        if (node is not Aggregation inner) return node.Parts.SelectMany(part => InnerGroups(part, scope));
        if (inner.Scope is null) throw new RdlException("an aggregate within another names no scope: report servers refuse that");
        return scope.Around(inner.Scope) is not null ? [] : scope.Groups.TryGetValue(inner.Scope, out var group) ? [group] : throw new RdlException($"{inner.Scope} is no group within {scope.Name}");
    }

    private static object? Sum(IEnumerable<object?> values) => values.OfType<object>().Aggregate((object?)null, (sum, value) => sum is null ? value : Values.Operate("+", sum, value));

    private static object? Mean(List<object?> values)
    {
        var known = values.OfType<object>().ToList();
        return known.Count == 0 ? null : known.Sum(Values.Number) / known.Count;
    }

    private static object? Most(IEnumerable<object?> values, int sign) =>
        values.OfType<object>().Aggregate((object?)null, (most, value) => most is null || Values.Compare(value, most) * sign > 0 ? value : most);
}
