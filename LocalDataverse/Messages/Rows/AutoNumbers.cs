using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;

namespace LocalDataverse.Messages.Rows;

/// <summary>The numbers that the platform gives new rows, in columns that have a pattern for them and no value yet.</summary>
internal static class AutoNumbers
{
    public static void Apply(Execution execution, TableDefinition table, Dictionary<string, object?> values)
    {
        foreach (var column in table.NumberedColumns)
        {
            if (values.GetValueOrDefault(column.LogicalName) is not null) continue;
            values[column.LogicalName] = AutoNumber.Text(column.AutoNumberFormat!, Numbers.Next(execution.Connection, table.LogicalName, column.LogicalName), execution.UtcNow);
        }
    }
}
