using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>Keeps a connection's prepared statements, so that the same SQL is parsed once.</summary>
internal sealed class Statements
{
    private const int Most = 300;
    private static readonly ConditionalWeakTable<SqliteConnection, Statements> OfConnection = [];

    private readonly Dictionary<string, SqliteCommand> idle = new(StringComparer.Ordinal);

    /// <summary>A command for the SQL with parameters $0, $1… bound. Dispose gives the statement back.</summary>
    public static Statement Take(SqliteConnection connection, string sql, IReadOnlyList<object?> values)
    {
        var statements = OfConnection.GetOrCreateValue(connection);
        // Taken out while in use: the same SQL can run again inside its own reader.
        if (!statements.idle.Remove(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
        }

        // The same SQL can come with more values than before: a count shares them with its query, whose paging it does not mention.
        for (var i = command.Parameters.Count; i < values.Count; i++)
        {
            command.Parameters.Add(new SqliteParameter($"${i}", null));
        }

        for (var i = 0; i < values.Count; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return new Statement(statements, command);
    }

    private void Return(SqliteCommand command)
    {
        if (idle.Count >= Most)
        {
            Clear();
        }

        if (!idle.TryAdd(command.CommandText, command))
        {
            command.Dispose();
        }
    }

    private void Clear()
    {
        foreach (var old in idle.Values)
        {
            old.Dispose();
        }

        idle.Clear();
    }

    /// <summary>One use of a prepared statement.</summary>
    internal readonly struct Statement(Statements owner, SqliteCommand command) : IDisposable
    {
        public int Run() => command.ExecuteNonQuery();

        public object? Scalar() => command.ExecuteScalar();

        public SqliteDataReader Read() => command.ExecuteReader();

        public void Dispose() => owner.Return(command);
    }
}
