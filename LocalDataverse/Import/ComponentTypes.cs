using LocalDataverse.Import.Lifecycle;
using LocalDataverse.Metadata;

namespace LocalDataverse.Import;

/// <summary>The numbers of the kinds of components that are rows: in which table they are, and by which column others name them.</summary>
internal static class ComponentTypes
{
    public const int Table = 1, Column = 2, Choice = 9, Relationship = 10, Key = 14, Ribbon = 50, PluginType = 90, PluginAssembly = 91;

    /// <summary>What is said of a picture beside its column and its table: newer kinds that have the same number everywhere.</summary>
    public const int PictureOfColumn = 431, PictureOfTable = 432;

    private static readonly Dictionary<int, (string Table, string? Name)> Rows = new()
    {
        [20] = ("role", null),
        [26] = ("savedquery", null),
        [29] = ("workflow", null),
        [31] = ("report", null),
        [59] = ("savedqueryvisualization", null),
        [60] = ("systemform", null),
        [61] = ("webresource", "name"),
        [62] = ("sitemap", "sitemapnameunique"),
        [66] = ("customcontrol", "name"),
        [70] = ("fieldsecurityprofile", null),
        [80] = ("appmodule", "uniquename"),
        [PluginType] = ("plugintype", null),
        [PluginAssembly] = ("pluginassembly", null),
        [92] = ("sdkmessageprocessingstep", null),
        [300] = ("canvasapp", "name"),
        [380] = ("environmentvariabledefinition", "schemaname"),
    };

    /// <summary>The table and its naming column; newer kinds have the number of their table, which each organisation gives anew.</summary>
    public static (string Table, string? Name)? Find(MetadataCatalogue metadata, int type) =>
        Rows.TryGetValue(type, out var known) ? known : type > 400 && metadata.TableByCode(type) is { } table ? (table.LogicalName, null) : null;

    /// <summary>What a component is as the part of a solution; null for a definition that is not there. A row is not looked for.</summary>
    public static SolutionPart? PartOf(MetadataCatalogue metadata, int type, Guid id) => type switch
    {
        Table => metadata.Tables.FirstOrDefault(table => table.MetadataId == id) is { } table ? new(SolutionPart.Table, table.LogicalName) : null,
        Column => ColumnOf(metadata, id) is { } of ? new(SolutionPart.Column, $"{of.Table.LogicalName}.{of.Column.LogicalName}") : null,
        Key => (from table in metadata.Tables from key in table.Keys where key.MetadataId == id select new SolutionPart(SolutionPart.Key, $"{table.LogicalName}.{key.LogicalName}")).FirstOrDefault(),
        Choice => metadata.GlobalChoices.Values.FirstOrDefault(choice => choice.MetadataId == id)?.Name is { } choice ? new(SolutionPart.Choice, choice) : null,
        Relationship => metadata.OneToManyRelationships.FirstOrDefault(one => one.MetadataId == id)?.SchemaName is { } one ? new(SolutionPart.OneToMany, one)
            : metadata.ManyToManyRelationships.FirstOrDefault(many => many.MetadataId == id)?.SchemaName is { } many ? new(SolutionPart.ManyToMany, many) : null,
        _ => Find(metadata, type) is { } kind ? SolutionPart.Row(kind.Table, id) : null,
    };

    /// <summary>A column by the id of its definition, with its table; null when it is not there.</summary>
    public static (TableDefinition Table, ColumnDefinition Column)? ColumnOf(MetadataCatalogue metadata, Guid id)
    {
        foreach (var table in metadata.Tables)
        {
            if (table.Columns.Values.FirstOrDefault(column => column.MetadataId == id) is { } column) return (table, column);
        }

        return null;
    }
}
