using LocalDataverse.Metadata;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Storage;

/// <summary>Rows by id: insert, update, delete, find. It knows the physical form of a row and nothing of rules, steps or rights.</summary>
public static class TableStore
{
    private const int UniqueViolation = 2067;
    private const int PrimaryKeyViolation = 1555;

    /// <summary>Makes the physical table, or adds what it lacks: columns, indexes of lookups, unique indexes of keys.</summary>
    public static void EnsureTable(SqliteConnection connection, TableDefinition table)
    {
        ArgumentNullException.ThrowIfNull(table);
        TableShape.Ensure(connection, table);
    }

    /// <summary>Inserts a row and gives it the next row version. Columns that are not stored are left out.</summary>
    public static void Insert(SqliteConnection connection, TableDefinition table, Guid id, IReadOnlyDictionary<string, object?> values)
    {
        ArgumentNullException.ThrowIfNull(table);
        var (names, stored) = Physical(table, values);
        names.Add(table.PrimaryIdColumn);
        stored.Add(StoredValue.OfId(id));
        names.Add(TableShape.VersionColumn);
        stored.Add(NextVersion(connection));
        Write(connection, table, id, values, TableStatements.Of(table).Insert(names), stored);
    }

    /// <summary>Changes the given columns of a row and gives it the next row version; null empties a column.</summary>
    /// <exception cref="System.ServiceModel.FaultException{TDetail}">There is no such row.</exception>
    public static void Update(SqliteConnection connection, TableDefinition table, Guid id, IReadOnlyDictionary<string, object?> values)
    {
        ArgumentNullException.ThrowIfNull(table);
        var (names, stored) = Physical(table, values);
        names.Add(TableShape.VersionColumn);
        stored.Add(NextVersion(connection));
        stored.Add(StoredValue.OfId(id));
        if (Write(connection, table, id, values, TableStatements.Of(table).Update(names), stored) == 0)
        {
            throw Errors.RowNotFound(table.LogicalName, id);
        }
    }

    /// <summary>Deletes a row; false when there was none.</summary>
    public static bool Delete(SqliteConnection connection, TableDefinition table, Guid id)
    {
        ArgumentNullException.ThrowIfNull(table);
        var sql = $"DELETE FROM {table.LogicalName.Quoted()} WHERE {table.PrimaryIdColumn.Quoted()} = $0";
        return Write(connection, table, id, null, sql, [StoredValue.OfId(id)]) > 0;
    }

    /// <summary>The row's stored columns (all, or those asked) that are not null, as SDK values, with id and row version; null when there is none.</summary>
    public static Dictionary<string, object?>? Find(SqliteConnection connection, TableDefinition table, Guid id, IEnumerable<string>? columns = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        var (sql, wanted) = columns is null ? TableStatements.Of(table).SelectAll() : TableStatements.Of(table).Select(columns.Select(table.Column));
        using var statement = Statements.Take(connection, sql, [StoredValue.OfId(id)]);
        var reader = statement.Read();
        if (!reader.Read())
        {
            return null;
        }

        var row = new Dictionary<string, object?>(StringComparer.Ordinal) { [table.PrimaryIdColumn] = id, [TableShape.VersionColumn] = reader.GetInt64(1) };
        var ordinal = 2;
        foreach (var column in wanted)
        {
            if (!reader.IsDBNull(ordinal))
            {
                var target = column.IsPolymorphic && !reader.IsDBNull(ordinal + 1) ? reader.GetString(ordinal + 1) : null;
                row[column.LogicalName] = StoredValue.FromStored(column, reader.GetValue(ordinal), target);
            }

            ordinal += column.IsPolymorphic ? 2 : 1;
        }

        return row;
    }

    /// <summary>Takes the next row version.</summary>
    public static long NextVersion(SqliteConnection connection)
    {
        using var statement = Statements.Take(connection, "UPDATE \"$counter\" SET value = value + 1 WHERE name = $0 RETURNING value", [SystemTables.RowVersion]);
        return (long)statement.Scalar()!;
    }

    private static int Write(
        SqliteConnection connection, TableDefinition table, Guid id, IReadOnlyDictionary<string, object?>? values, string sql, List<object?> stored)
    {
        try
        {
            using var statement = Statements.Take(connection, sql, stored);
            return statement.Run();
        }
        catch (SqliteException violated) when (violated.SqliteExtendedErrorCode == PrimaryKeyViolation)
        {
            throw Errors.DuplicateId(table.LogicalName, id);
        }
        catch (SqliteException violated) when (violated.SqliteExtendedErrorCode == UniqueViolation)
        {
            throw Errors.DuplicateKey(table.LogicalName, StorageErrors.KeyIn(table, violated.Message, values));
        }
    }

    private static (List<string> Names, List<object?> Values) Physical(TableDefinition table, IReadOnlyDictionary<string, object?> values)
    {
        // Id and version follow, and a lookup's table has a place of its own.
        var (names, stored) = (new List<string>(values.Count + 6), new List<object?>(values.Count + 6));
        foreach (var (name, value) in values)
        {
            var column = table.Column(name);
            if (!column.IsStored || column.LogicalName == table.PrimaryIdColumn || column.LogicalName == TableShape.VersionColumn)
            {
                continue;
            }

            names.Add(column.LogicalName);
            stored.Add(StoredValue.ToStored(table.LogicalName, column, value));
            if (column.IsPolymorphic)
            {
                names.Add(TableShape.TableColumn(column.LogicalName));
                stored.Add(value is EntityReference reference ? reference.LogicalName : value is null ? null : StoredValue.FirstTarget(column));
            }
        }

        return (names, stored);
    }
}
