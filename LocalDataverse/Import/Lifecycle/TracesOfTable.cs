using LocalDataverse.Metadata;
using LocalDataverse.Storage;

namespace LocalDataverse.Import.Lifecycle;

/// <summary>What a table that goes has left in tables that stay: notes, shares, access teams and participants go with it; what is only about one of its rows stays, and is about nothing.</summary>
internal static class TracesOfTable
{
    private static readonly HashSet<(string Table, string Column)> NothingWithout = [("annotation", "objectid"), ("activityparty", "activityid"), ("activitymimeattachment", "objectid"), ("fileattachment", "objectid"), ("principalobjectattributeaccess", "objectid"), ("team", "regardingobjectid")];

    public static void Remove(RowWriter rows, Leaving leaving, TableDefinition gone)
    {
        var connection = rows.Connection;
        foreach (var column in gone.FileColumns) FileContent.Forget(connection, gone, column);
        if (gone.IsActivity) Pointers(rows, gone);
        Run(rows, "DELETE FROM \"principalobjectaccess\" WHERE \"objecttypecode\" = $0", gone.LogicalName);
        if (rows.Metadata.TryTable("fieldpermission", out _)) Run(rows, "DELETE FROM \"fieldpermission\" WHERE \"entityname\" = $0", gone.LogicalName);
        Run(rows, "DELETE FROM \"userquery\" WHERE \"returnedtypecode\" = $0", gone.LogicalName);
        Run(rows, "DELETE FROM \"sdkmessagefilter\" WHERE \"primaryobjecttypecode\" = $0", gone.LogicalName);
        var lookups = leaving.Before.Tables.Where(table => !leaving.Tables.Contains(table.LogicalName) && table.LogicalName != PrincipalView.Table)
            .SelectMany(table => table.Columns.Values.Where(column => column.IsStored && column.IsPolymorphic).Select(column => (table, column)));
        foreach (var (table, column) in lookups.Where(lookup => !leaving.Goes(lookup.table.LogicalName, lookup.column.LogicalName)))
        {
            if (NothingWithout.Contains((table.LogicalName, column.LogicalName))) TableRemoval.Delete(connection, table, column, gone.LogicalName);
            else TableRemoval.Loosen(connection, table, column, gone.LogicalName);
        }
    }

    // An activity is a row of activitypointer too, and its participants and notes may name it as either.
    private static void Pointers(RowWriter rows, TableDefinition gone)
    {
        var ids = $"SELECT {gone.PrimaryIdColumn.Quoted()} FROM {gone.LogicalName.Quoted()}";
        foreach (var (table, column) in NothingWithout.Where(trace => rows.Metadata.TryTable(trace.Table, out _))) Run(rows, $"DELETE FROM {table.Quoted()} WHERE {column.Quoted()} IN ({ids})");
        Run(rows, $"DELETE FROM \"activitypointer\" WHERE \"activityid\" IN ({ids})");
    }

    private static void Run(RowWriter rows, string sql, params string[] values)
    {
        using var statement = Statements.Take(rows.Connection, sql, values);
        statement.Run();
    }
}
