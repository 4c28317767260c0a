using LocalDataverse.Metadata;

namespace LocalDataverse.Import;

/// <summary>What Dataverse allows of alternate keys, whose unique index its database must be able to hold.</summary>
internal static class KeyLimits
{
    private const int MostKeys = 10;
    private const int MostColumns = 16;
    private const int MostBytes = 900;

    /// <summary>What a table's keys have that is not allowed, in words; null when they may be so.</summary>
    public static string? Problem(TableDefinition table) =>
        table.Keys.Count > MostKeys ? $"'{table.LogicalName}' has {table.Keys.Count} alternate keys; {MostKeys} are allowed" : table.Keys.Select(key => Problem(table, key)).FirstOrDefault(problem => problem is not null);

    private static string? Problem(TableDefinition table, KeyDefinition key)
    {
        if (key.Columns.Count > MostColumns) return $"the key '{key.LogicalName}' has {key.Columns.Count} columns; {MostColumns} are allowed";
        var bytes = 0;
        foreach (var name in key.Columns)
        {
            if (table.FindColumn(name) is not { } column) return $"the key '{key.LogicalName}' names the column '{name}', which '{table.LogicalName}' does not have";
            if (BytesOf(column) is not { } size) return $"the key '{key.LogicalName}' has the column '{column.LogicalName}' of type {column.Type}, which no key can have";
            bytes += size;
        }

        return bytes > MostBytes ? $"the key '{key.LogicalName}' is {bytes} bytes long; {MostBytes} are allowed" : null;
    }

    // Sizes as SQL Server stores them: text takes two bytes a character.
    private static int? BytesOf(ColumnDefinition column) => column.Type switch
    {
        ColumnType.String => 2 * (column.MaxLength ?? 100),
        ColumnType.Integer or ColumnType.Choice or ColumnType.State or ColumnType.Status => 4,
        ColumnType.DateTime => 8,
        ColumnType.Decimal => 13,
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner or ColumnType.UniqueIdentifier => 16,
        _ => null,
    };
}
