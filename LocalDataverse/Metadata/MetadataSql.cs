using System.Globalization;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Metadata;

/// <summary>Statements about definitions. The store of rows stands on definitions and cannot be used for them.</summary>
internal static class MetadataSql
{
    /// <summary>Runs a statement whose values are $0, $1…</summary>
    public static void Run(SqliteConnection connection, string sql, params ReadOnlySpan<object> values)
    {
        using var command = Command(connection, sql, values);
        command.ExecuteNonQuery();
    }

    /// <summary>A whole number that a statement finds; null when it finds none.</summary>
    public static long? Number(SqliteConnection connection, string sql, params ReadOnlySpan<object> values)
    {
        using var command = Command(connection, sql, values);
        return command.ExecuteScalar() is { } value ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>A statement with its values.</summary>
    public static SqliteCommand Command(SqliteConnection connection, string sql, params ReadOnlySpan<object> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var index = 0; index < values.Length; index++) command.Parameters.AddWithValue($"${index}", values[index]);
        return command;
    }
}
