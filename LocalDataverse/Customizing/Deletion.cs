using LocalDataverse.Import.Lifecycle;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;

namespace LocalDataverse.Customizing;

/// <summary>
/// Deletes definitions with the data in them, as a solution that is uninstalled does. What needs them is looked for first; what a managed solution
/// brought, only that solution takes away.
/// </summary>
internal static class Deletion
{
    private static readonly (string Table, string Column)[] OfTable = [("savedquery", "returnedtypecode"), ("savedqueryvisualization", "primaryentitytypecode"), ("systemform", "objecttypecode")];

    /// <param name="execution">The request.</param>
    /// <param name="kind">What the first part is, as Dataverse calls it: Entity, Attribute, …</param>
    /// <param name="name">Its name.</param>
    /// <param name="parts">It, and what goes with it.</param>
    public static void Run(Execution execution, string kind, string name, IReadOnlyList<SolutionPart> parts)
    {
        if (new SolutionParts(execution.Connection).IsManaged(parts[0])) throw CustomizingErrors.NotDeletable(kind, name, "a managed solution brought it: uninstall the solution");
        var leaving = new Leaving(execution.Metadata, parts);
        if (new Dependents(execution, leaving).Find() is { Count: > 0 } dependents) throw CustomizingErrors.InUse(kind, name, dependents);
        var gone = Gone(leaving, parts).ToList();
        Removal.Run(execution, leaving);
        SolutionMembership.Forget(execution, gone.Select(one => one.Id), gone.Select(one => one.Part));
    }

    /// <summary>The views, charts and forms of a table.</summary>
    public static IEnumerable<SolutionPart> Screens(Execution execution, TableDefinition table)
    {
        var rows = CatalogueChange.Rows(execution);
        return OfTable.SelectMany(screen => rows.Where(screen.Table, screen.Column, table.LogicalName).Select(id => SolutionPart.Row(screen.Table, id)));
    }

    // Everything that a solution may list.
    private static IEnumerable<(Guid Id, SolutionPart Part)> Gone(Leaving leaving, IReadOnlyList<SolutionPart> parts)
    {
        foreach (var table in leaving.Tables.Select(leaving.Before.Table))
        {
            yield return (table.MetadataId, new SolutionPart(SolutionPart.Table, table.LogicalName));
            foreach (var column in table.Columns.Values) yield return (column.MetadataId, new SolutionPart(SolutionPart.Column, $"{table.LogicalName}.{column.LogicalName}"));
            foreach (var key in table.Keys) yield return (key.MetadataId, new SolutionPart(SolutionPart.Key, $"{table.LogicalName}.{key.LogicalName}"));
        }

        foreach (var (table, column) in leaving.Columns) yield return (column.MetadataId, new SolutionPart(SolutionPart.Column, $"{table.LogicalName}.{column.LogicalName}"));
        foreach (var (table, key) in leaving.Keys) yield return (key.MetadataId, new SolutionPart(SolutionPart.Key, $"{table.LogicalName}.{key.LogicalName}"));
        foreach (var one in leaving.Before.OneToManyRelationships.Where(leaving.IsLeaving)) yield return (one.MetadataId, new SolutionPart(SolutionPart.OneToMany, one.SchemaName));
        foreach (var many in leaving.Before.ManyToManyRelationships.Where(leaving.IsLeaving)) yield return (many.MetadataId, new SolutionPart(SolutionPart.ManyToMany, many.SchemaName));
        foreach (var row in parts.Where(part => part.IsRow)) yield return (row.RowId, row);
        foreach (var choice in parts.Where(part => part.Kind == SolutionPart.Choice)) yield return (leaving.Before.GlobalChoices[choice.Name].MetadataId, choice);
    }
}
