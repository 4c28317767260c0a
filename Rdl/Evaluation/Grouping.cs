using Rdl.Definition;
using Rdl.Expressions;

namespace Rdl.Evaluation;

/// <summary>Cuts the rows of a scope into groups, in the order in which they come.</summary>
internal static class Grouping
{
    /// <summary>The groups of one kind within a scope, however many kinds are between the two.</summary>
    public static IEnumerable<Scope> Instances(Evaluator here, Scope scope, GroupDefinition group)
    {
        if (group.Outer is { } between && between.Name != scope.Group?.Name)
        {
            return Instances(here, scope, between).SelectMany(one => Of(here, one, group));
        }

        return Of(here, scope, group);
    }

    public static IEnumerable<Scope> Of(Evaluator here, Scope scope, GroupDefinition group)
    {
        if (group.By.Count == 0) return scope.Rows.Select(row => scope.Within(group, [row]));
        return scope.Rows
            .GroupBy(row => string.Join('\u001f', group.By.Select(by => here.In(scope, row).Value(by)).Select(value => value is null ? "" : $"{value.GetType().Name} {Values.Text(value)}")))
            .Select(same => scope.Within(group, [.. same]));
    }
}
