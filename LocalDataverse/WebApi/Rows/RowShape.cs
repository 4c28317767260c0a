using LocalDataverse.Metadata;
using LocalDataverse.Query;

namespace LocalDataverse.WebApi.Rows;

/// <summary>Which properties of a table's rows an answer has: decided once for a query, not once for a row.</summary>
internal sealed class RowShape
{
    private RowShape(TableDefinition table, List<(ColumnDefinition, string)> properties, string? select, List<Expansion> expansions)
    {
        Table = table;
        Properties = properties;
        Select = select;
        Expansions = expansions;
    }

    public TableDefinition Table { get; }

    /// <summary>The columns and what the answer calls them.</summary>
    public List<(ColumnDefinition Column, string Name)> Properties { get; }

    /// <summary>The selection as asked for, for the context address; null: all.</summary>
    public string? Select { get; }

    public List<Expansion> Expansions { get; }

    public static RowShape Of(MetadataCatalogue metadata, TableDefinition table, string? select, string? expand, bool isInside = false)
    {
        var expansions = Expansion.Read(metadata, table, expand, isInside);
        if (select is "*" || string.IsNullOrWhiteSpace(select))
            // A picture is read where it is named only: https://learn.microsoft.com/power-apps/developer/data-platform/image-column-data#use-image-data-with-records
            return new RowShape(table, [.. table.Columns.Values.Where(column => PropertyNames.IsProperty(column) && column.Type != ColumnType.Image).Select(column => (column, PropertyNames.Of(column)))], null, expansions);

        var names = TextSplit.List(select).Where(name => name.Length > 0).Distinct().ToList();
        // A navigation property may be selected; it adds nothing to the answer.
        var properties = names
            .Where(name => metadata.ByReferencingNavigation(table.LogicalName, name) is null || PropertyNames.Find(table, name) is not null)
            .Select(name => (PropertyNames.Column(table, name), name))
            .ToList();
        var key = table.Column(table.PrimaryIdColumn);
        if (!names.Contains(key.LogicalName)) properties.Add((key, key.LogicalName));
        return new RowShape(table, properties, string.Join(',', names), expansions);
    }

    /// <summary>Asks for the columns the shape needs.</summary>
    public void AddColumns(TableQuery query)
    {
        HashSet<string> wanted = new(Properties.Select(property => property.Column.LogicalName), StringComparer.Ordinal);
        foreach (var expansion in Expansions) wanted.Add(expansion.OwnColumn);
        if (Table.FindColumn("versionnumber") is not null) wanted.Add("versionnumber");
        foreach (var column in wanted) query.Columns.Add(new QueryColumn(column));
    }
}
