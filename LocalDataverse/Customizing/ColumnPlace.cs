using LocalDataverse.Import.Lifecycle;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;

namespace LocalDataverse.Customizing;

/// <summary>Puts columns into tables, and takes them out.</summary>
internal static class ColumnPlace
{
    public static void Add(Execution execution, InstalledSolution? solution, TableDefinition table, ColumnDefinition column, params IReadOnlyList<OneToManyDefinition> relationships)
    {
        if (table.FindColumn(column.LogicalName) is not null) throw CustomizingErrors.ColumnTaken(table.LogicalName, column.LogicalName);
        if (table.IsIntersect || table.Ownership == Ownership.None && !table.IsCustom) throw CustomizingErrors.Unchangeable("table", table.LogicalName, "no columns can be added to it");
        CatalogueChange.Apply(execution, builder =>
        {
            builder.Put(With(table, column));
            foreach (var one in relationships) builder.Put(one);
        });
        SolutionMembership.AddPart(execution, solution, table, SolutionMembership.Column, column.MetadataId, new SolutionPart(SolutionPart.Column, $"{table.LogicalName}.{column.LogicalName}"));
        foreach (var one in relationships) SolutionMembership.AddPart(execution, solution, table, SolutionMembership.Relationship, one.MetadataId, new SolutionPart(SolutionPart.OneToMany, one.SchemaName));
    }

    public static void Change(Execution execution, TableDefinition table, ColumnDefinition column) => CatalogueChange.Apply(execution, builder => builder.Put(With(table, column)));

    public static void Delete(Execution execution, TableDefinition table, ColumnDefinition column)
    {
        var name = $"{table.LogicalName}.{column.LogicalName}";
        if (!column.IsCustom || column.IsPrimaryName || column.IsPrimaryId) throw CustomizingErrors.NotDeletable("Attribute", name, column.IsCustom ? "a table cannot be without it" : "it is the platform's own");
        if (column.CalculationOf is { } of) throw CustomizingErrors.NotDeletable("Attribute", name, $"it belongs to '{of}'");
        if (table.Keys.Where(key => key.Columns.Contains(column.LogicalName, StringComparer.OrdinalIgnoreCase)).Select(key => $"the key '{key.LogicalName}' has it").ToList() is { Count: > 0 } keys) throw CustomizingErrors.InUse("Attribute", name, keys);
        List<SolutionPart> parts = [new(SolutionPart.Column, name)];
        // An amount goes with the column that has it in the base currency.
        parts.AddRange(table.Columns.Values.Where(other => other.CalculationOf == column.LogicalName).Select(other => new SolutionPart(SolutionPart.Column, $"{table.LogicalName}.{other.LogicalName}")));
        Deletion.Run(execution, "Attribute", name, parts);
    }

    private static TableDefinition With(TableDefinition table, ColumnDefinition column) =>
        table with { Columns = table.Columns.Where(other => other.Key != column.LogicalName).Append(new(column.LogicalName, column)).ToDictionary() };
}
