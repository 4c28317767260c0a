using LocalDataverse.Metadata;

namespace LocalDataverse.Import;

/// <summary>What Dataverse allows of alternate keys, whose unique index its database must be able to hold.</summary>
internal static class KeyLimits
{
    private const int MostKeys = 10;
    private const int MostColumns = 16;
    private const int MostBytes = 900;

    public static void Demand(TableDefinition table)
    {
        if (table.Keys.Count > MostKeys) throw ImportErrors.SolutionPartInvalid($"'{table.LogicalName}' has {table.Keys.Count} alternate keys; {MostKeys} are allowed");
        foreach (var key in table.Keys)
        {
            if (key.Columns.Count > MostColumns) throw ImportErrors.SolutionPartInvalid($"the key '{key.LogicalName}' has {key.Columns.Count} columns; {MostColumns} are allowed");
            var bytes = key.Columns.Sum(column => BytesOf(table.FindColumn(column)
                ?? throw ImportErrors.SolutionPartInvalid($"the key '{key.LogicalName}' names the column '{column}', which '{table.LogicalName}' does not have"), key));
            if (bytes > MostBytes) throw ImportErrors.SolutionPartInvalid($"the key '{key.LogicalName}' is {bytes} bytes long; {MostBytes} are allowed");
        }
    }

    // Sizes as SQL Server stores them: text takes two bytes a character.
    private static int BytesOf(ColumnDefinition column, KeyDefinition key) => column.Type switch
    {
        ColumnType.String => 2 * (column.MaxLength ?? 100),
        ColumnType.Integer or ColumnType.Choice or ColumnType.State or ColumnType.Status => 4,
        ColumnType.DateTime => 8,
        ColumnType.Decimal => 13,
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner or ColumnType.UniqueIdentifier => 16,
        _ => throw ImportErrors.SolutionPartInvalid($"the key '{key.LogicalName}' has the column '{column.LogicalName}' of type {column.Type}, which no key can have"),
    };
}
