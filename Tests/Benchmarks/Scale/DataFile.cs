using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace CoachingExtensions.Benchmarks.Scale;

/// <summary>What stands in the server's file, read beside it.</summary>
internal static class DataFile
{
    public static List<string?[]> Rows(string file, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, Mode = SqliteOpenMode.ReadWrite }.ToString());
        ConnectionSetup.Open(connection);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        using var reader = command.ExecuteReader();
        List<string?[]> rows = [];
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? null : reader.GetString(column))]);
        return rows;
    }

    public static long Number(string file, string sql) => long.Parse(Rows(file, sql)[0][0] ?? "0", System.Globalization.CultureInfo.InvariantCulture);
}
