using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>Short forms for statements.</summary>
internal static class SqliteExtensions
{
    /// <summary>Runs statements that need no parameters.</summary>
    public static void Run(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The same for a statement that comes again and again.</summary>
    public static void RunPrepared(this SqliteConnection connection, string sql)
    {
        using var statement = Statements.Take(connection, sql, []);
        statement.Run();
    }

    /// <summary>An identifier in SQL. Only names out of metadata get here; quoting makes them safe whatever they are.</summary>
    public static string Quoted(this string identifier) => $"\"{identifier.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
