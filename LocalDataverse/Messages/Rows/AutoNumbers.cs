using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;

namespace LocalDataverse.Messages.Rows;

/// <summary>The numbers that the platform gives new rows, in columns that have a pattern for them and no value yet.</summary>
internal static class AutoNumbers
{
    public static void Apply(Execution execution, TableDefinition table, Dictionary<string, object?> values)
    {
        foreach (var column in table.Columns.Values)
        {
            if (column is not { Type: ColumnType.String, AutoNumberFormat: { Length: > 0 } format } || values.GetValueOrDefault(column.LogicalName) is not null) continue;
            values[column.LogicalName] = AutoNumber.Text(format, Numbers.Next(execution.Connection, table.LogicalName, column.LogicalName), execution.UtcNow);
        }
    }
}
