using Rdl.Definition;
using Rdl.Expressions;

namespace Rdl.Checking;

/// <summary>What an expression may speak of where it stands.</summary>
/// <param name="Report">The report.</param>
/// <param name="Where">Where it stands, as a person finds it.</param>
/// <param name="Set">Whose fields it may name; null for nobody's.</param>
/// <param name="Scopes">The scopes around it: data set, data region, groups from the outer to the inner one.</param>
/// <param name="Inner">The groups within those.</param>
internal sealed record Place(ReportDefinition Report, string Where, DataSetDefinition? Set, IReadOnlyList<string> Scopes, IReadOnlyCollection<string> Inner)
{
    /// <summary>The parameters that are known there.</summary>
    public required IReadOnlyCollection<string> Parameters { get; init; }
}

/// <summary>Finds what an expression names that is not there.</summary>
internal static class References
{
    public static IEnumerable<string> Problems(Expression? expression, Place place) => expression is null ? [] : Problems(expression.Node, place).Distinct().Select(problem => $"{place.Where}: {problem}");

    private static IEnumerable<string> Problems(Node node, Place place) => node switch
    {
        FieldValue field => Field(field.Name, place),
        ParameterValue parameter => place.Parameters.Contains(parameter.Name) ? [] : [$"it uses the parameter {parameter.Name}, which does not exist{(place.Report.Parameters.Any(one => one.Name == parameter.Name) ? " before it" : "")}"],
        Aggregation aggregation => OfAggregation(aggregation, place),
        LookedUp lookup => OfLookup(lookup, place),
        _ => node.Parts.SelectMany(part => Problems(part, place)),
    };

    private static IEnumerable<string> Field(string name, Place place) => place.Set switch
    {
        null => [$"it uses the field {name} where there are no rows"],
        { } set when set.Fields.All(field => field.Name != name) => [$"it uses the field {name}, which the data set {set.Name} does not have"],
        _ => [],
    };

    private static IEnumerable<string> OfAggregation(Aggregation aggregation, Place place)
    {
        var inside = place;
        if (aggregation.Scope is { } scope && !place.Scopes.Contains(scope) && !place.Inner.Contains(scope))
        {
            if (place.Report.DataSets.FirstOrDefault(set => set.Name == scope) is not { } other) return [$"it is over {scope}, which is no data set, no data region and no group there"];
            inside = place with { Set = other, Scopes = [scope], Inner = [] };
        }
        else if (aggregation.Scope is null && place.Set is null)
        {
            return ["an aggregate there needs the name of a data set"];
        }

        return aggregation.Of is { } argument ? Problems(argument, inside) : [];
    }

    private static IEnumerable<string> OfLookup(LookedUp lookup, Place place)
    {
        if (place.Report.DataSets.FirstOrDefault(set => set.Name == lookup.DataSet) is not { } other) return [$"it looks things up in {lookup.DataSet}, which is no data set"];
        var there = place with { Set = other, Scopes = [other.Name], Inner = [] };
        return [.. Problems(lookup.Source, place), .. Problems(lookup.Destination, there), .. Problems(lookup.Result, there)];
    }
}
