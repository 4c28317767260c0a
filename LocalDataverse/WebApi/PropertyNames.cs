using LocalDataverse.Metadata;

namespace LocalDataverse.WebApi;

/// <summary>What the Web API calls columns: a lookup is <c>_name_value</c>, the others have their logical name; the case matters.</summary>
internal static class PropertyNames
{
    public static string Of(ColumnDefinition column) => column.IsReference ? $"_{column.LogicalName}_value" : column.LogicalName;

    /// <summary>Whether a column is a property at all: the names behind lookups and choices are annotations.</summary>
    public static bool IsProperty(ColumnDefinition column) =>
        column.ValidForRead && (column.AttributeOf is null || column.IsCompanion) && column.Type is not (ColumnType.Virtual or ColumnType.PartyList);

    public static ColumnDefinition? Find(TableDefinition table, string property)
    {
        var lookup = property.Length > 7 && property[0] == '_' && property.EndsWith("_value", StringComparison.Ordinal);
        var column = table.FindColumn(lookup ? property[1..^6] : property);
        return column is not null && Of(column) == property ? column : null;
    }

    public static ColumnDefinition Column(TableDefinition table, string property) =>
        Find(table, property) is { } column && IsProperty(column) ? column : throw ApiErrors.UnknownProperty(table.LogicalName, property);
}
