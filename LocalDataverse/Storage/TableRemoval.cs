using LocalDataverse.Metadata;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>Takes out of the file what no definition describes any more, with the data in it.</summary>
internal static class TableRemoval
{
    public static void Drop(SqliteConnection connection, TableDefinition table)
    {
        connection.Run($"DROP TABLE IF EXISTS {table.LogicalName.Quoted()}");
        foreach (var column in table.Columns.Values.Where(column => column.AutoNumberFormat is not null)) Numbers.Forget(connection, table.LogicalName, column.LogicalName);
        ForgetScale(connection, "tablename = $0", table.LogicalName);
    }

    public static void Drop(SqliteConnection connection, TableDefinition table, KeyDefinition key) =>
        connection.Run($"DROP INDEX IF EXISTS {$"key${table.LogicalName}${key.LogicalName}".Quoted()}");

    public static void Drop(SqliteConnection connection, TableDefinition table, ColumnDefinition column)
    {
        if (!column.IsStored) return;
        if (column.AutoNumberFormat is not null) Numbers.Forget(connection, table.LogicalName, column.LogicalName);
        connection.Run($"DROP INDEX IF EXISTS {$"ix${table.LogicalName}${column.LogicalName}".Quoted()}");
        connection.Run($"ALTER TABLE {table.LogicalName.Quoted()} DROP COLUMN {column.LogicalName.Quoted()}");
        if (column.IsPolymorphic) connection.Run($"ALTER TABLE {table.LogicalName.Quoted()} DROP COLUMN {TableShape.TableColumn(column.LogicalName).Quoted()}");
        ForgetScale(connection, "tablename = $0 AND columnname = $1", table.LogicalName, column.LogicalName);
    }

    /// <summary>What stands beside a lookup that refers to one table only from now on.</summary>
    public static void DropTarget(SqliteConnection connection, TableDefinition table, ColumnDefinition lookup) =>
        connection.Run($"ALTER TABLE {table.LogicalName.Quoted()} DROP COLUMN {TableShape.TableColumn(lookup.LogicalName).Quoted()}");

    /// <summary>Rows that refer to a table's rows, by a lookup that may refer to several tables.</summary>
    public static int Loosen(SqliteConnection connection, TableDefinition table, ColumnDefinition lookup, string target)
    {
        var (value, tableOf) = (lookup.LogicalName.Quoted(), TableShape.TableColumn(lookup.LogicalName).Quoted());
        using var statement = Statements.Take(connection, $"UPDATE {table.LogicalName.Quoted()} SET {value} = NULL, {tableOf} = NULL WHERE {tableOf} = $0", [target]);
        return statement.Run();
    }

    /// <summary>The same rows, where they are nothing without what they refer to.</summary>
    public static int Delete(SqliteConnection connection, TableDefinition table, ColumnDefinition lookup, string target)
    {
        using var statement = Statements.Take(connection, $"DELETE FROM {table.LogicalName.Quoted()} WHERE {TableShape.TableColumn(lookup.LogicalName).Quoted()} = $0", [target]);
        return statement.Run();
    }

    private static void ForgetScale(SqliteConnection connection, string where, params string[] names)
    {
        using var statement = Statements.Take(connection, $"DELETE FROM \"$scale\" WHERE {where}", names);
        statement.Run();
    }
}
