using LocalDataverse.Metadata;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>Brings a physical table to what its definition says. It only ever adds: no column is dropped, so no data is lost by an import.</summary>
internal static class TableShape
{
    /// <summary>Row version, on every table.</summary>
    public const string VersionColumn = "versionnumber";

    /// <summary>Columns that are no lookups, but that a row is found by at every turn: who asks, a time zone, a setting.</summary>
    private static readonly (string Table, string Column)[] Sought =
        [("systemuser", "internalemailaddress"), ("timezonedefinition", "timezonecode"), ("environmentvariabledefinition", "schemaname")];

    /// <summary>The column beside a lookup that says which table it refers to.</summary>
    public static string TableColumn(string lookup) => $"{lookup}$table";

    public static void Ensure(SqliteConnection connection, TableDefinition table)
    {
        var wanted = Wanted(table).ToList();
        var present = Present(connection, table.LogicalName);
        if (present.Count == 0)
        {
            connection.Run($"CREATE TABLE {table.LogicalName.Quoted()} ({string.Join(", ", wanted.Select(column => $"{column.Name.Quoted()} {column.Declaration}"))})");
        }
        else
        {
            foreach (var (name, declaration, fill) in wanted.Where(column => !present.Contains(column.Name)))
            {
                connection.Run($"ALTER TABLE {table.LogicalName.Quoted()} ADD COLUMN {name.Quoted()} {declaration}");
                if (fill is not null)
                {
                    connection.Run($"UPDATE {table.LogicalName.Quoted()} SET {fill}");
                }
            }
        }

        foreach (var column in table.Columns.Values.Where(column => column.IsStored && StoredValue.Scale(column) is not null))
        {
            EnsureScale(connection, table.LogicalName, column.LogicalName, StoredValue.Scale(column)!.Value);
        }

        EnsureIndexes(connection, table);
    }

    /// <summary>A lookup refers to further tables from now on: what it holds refers to the one it had.</summary>
    public static void KeepTarget(SqliteConnection connection, TableDefinition table, ColumnDefinition lookup)
    {
        var name = TableColumn(lookup.LogicalName);
        if (Present(connection, table.LogicalName).Contains(name)) return;
        connection.Run($"ALTER TABLE {table.LogicalName.Quoted()} ADD COLUMN {name.Quoted()} TEXT");
        using var statement = Statements.Take(connection, $"UPDATE {table.LogicalName.Quoted()} SET {name.Quoted()} = $0 WHERE {lookup.LogicalName.Quoted()} IS NOT NULL", [StoredValue.FirstTarget(lookup)]);
        statement.Run();
    }

    private static IEnumerable<(string Name, string Declaration, string? Fill)> Wanted(TableDefinition table)
    {
        yield return (table.PrimaryIdColumn, "TEXT NOT NULL PRIMARY KEY", null);
        yield return (VersionColumn, "INTEGER NOT NULL DEFAULT 0", null);
        foreach (var column in table.Columns.Values.Where(column => column.IsStored).OrderBy(column => column.LogicalName, StringComparer.Ordinal))
        {
            if (column.LogicalName == table.PrimaryIdColumn || column.LogicalName == VersionColumn)
            {
                continue;
            }

            yield return (column.LogicalName, StoredValue.Declaration(column), null);
            if (column.IsPolymorphic)
            {
                // A lookup that had one target until now: what it holds refers to that one.
                var first = StoredValue.FirstTarget(column)?.Replace("'", "''", StringComparison.Ordinal);
                var name = TableColumn(column.LogicalName);
                yield return (name, "TEXT", first is null ? null : $"{name.Quoted()} = '{first}' WHERE {column.LogicalName.Quoted()} IS NOT NULL");
            }
        }
    }

    private static HashSet<string> Present(SqliteConnection connection, string table)
    {
        using var statement = Statements.Take(connection, "SELECT name FROM pragma_table_info($0)", [table]);
        var reader = statement.Read();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    // A decimal column is an integer times ten to its precision. When an import changes the precision, the rows follow.
    private static void EnsureScale(SqliteConnection connection, string table, string column, int scale)
    {
        using (var known = Statements.Take(connection, "SELECT scale FROM \"$scale\" WHERE tablename = $0 AND columnname = $1", [table, column]))
        {
            if (known.Scalar() is long before && before != scale)
            {
                var quoted = column.Quoted();
                var factor = (long)Math.Pow(10, Math.Abs(scale - before));
                var change = scale > before ? $"{quoted} * {factor}" : $"CAST(ROUND({quoted} / {factor}.0) AS INTEGER)";
                connection.Run($"UPDATE {table.Quoted()} SET {quoted} = {change} WHERE {quoted} IS NOT NULL");
            }
        }

        using var save = Statements.Take(
            connection, "INSERT INTO \"$scale\" (tablename, columnname, scale) VALUES ($0, $1, $2) ON CONFLICT DO UPDATE SET scale = excluded.scale", [table, column, scale]);
        save.Run();
    }

    private static void EnsureIndexes(SqliteConnection connection, TableDefinition table)
    {
        var name = table.LogicalName;
        foreach (var column in table.Columns.Values.Where(column => column.IsStored && !column.IsPrimaryId
            && column.LogicalName != table.PrimaryIdColumn && (column.IsReference || column.Type == ColumnType.UniqueIdentifier)))
        {
            // Most lookups of most rows are empty: those are in no index, and a new row writes fewer of them.
            var filled = column.RequiredLevel is RequiredLevel.None or RequiredLevel.Recommended ? $" WHERE {column.LogicalName.Quoted()} IS NOT NULL" : "";
            connection.Run($"CREATE INDEX IF NOT EXISTS {$"ix${name}${column.LogicalName}".Quoted()} ON {name.Quoted()} ({column.LogicalName.Quoted()}){filled}");
        }

        foreach (var (_, column) in Sought.Where(sought => sought.Table == name && table.FindColumn(sought.Column) is { IsStored: true }))
        {
            connection.Run($"CREATE INDEX IF NOT EXISTS {$"ix${name}${column}".Quoted()} ON {name.Quoted()} ({column.Quoted()})");
        }

        foreach (var key in table.Keys)
        {
            // NULLs differ from one another in SQLite's unique indexes: as in Dataverse, a key with an empty column is not enforced.
            var columns = string.Join(", ", key.Columns.Select(column => table.Column(column).LogicalName.Quoted()));
            connection.Run($"CREATE UNIQUE INDEX IF NOT EXISTS {$"key${name}${key.LogicalName}".Quoted()} ON {name.Quoted()} ({columns})");
        }
    }
}
