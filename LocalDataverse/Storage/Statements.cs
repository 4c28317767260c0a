using System.Data;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>
/// Keeps a connection's prepared statements, so that the same SQL is parsed once. The provider's own commands look every parameter up by its
/// name at every use; ours are numbered as the values are.
/// </summary>
internal sealed class Statements
{
    private const int Most = 300;
    private static readonly ConditionalWeakTable<SqliteConnection, Statements> OfConnection = [];

    private readonly Dictionary<string, PreparedStatement> idle = new(StringComparer.Ordinal);

    /// <summary>A statement for the SQL with parameters $0, $1… bound. Dispose gives it back.</summary>
    /// <exception cref="SqliteException">The SQL or a value is refused.</exception>
    public static Statement Take(SqliteConnection connection, string sql, IReadOnlyList<object?> values)
    {
        var statements = OfConnection.GetValue(connection, Begin);
        // Taken out while in use: the same SQL can run again inside its own reader.
        if (!statements.idle.Remove(sql, out var prepared)) prepared = new PreparedStatement(connection, sql);
        try
        {
            prepared.Bind(values);
        }
        catch
        {
            prepared.Dispose();
            throw;
        }

        return new Statement(statements, prepared);
    }

    private static Statements Begin(SqliteConnection connection)
    {
        var statements = new Statements();
        // SQLite keeps a closed file open as long as one of its statements lives.
        connection.StateChange += (_, change) =>
        {
            if (change.CurrentState == ConnectionState.Closed) statements.Clear();
        };
        return statements;
    }

    private void Return(PreparedStatement prepared)
    {
        prepared.Reset();
        if (idle.Count >= Most) Clear();
        if (!idle.TryAdd(prepared.Sql, prepared)) prepared.Dispose();
    }

    private void Clear()
    {
        foreach (var old in idle.Values) old.Dispose();
        idle.Clear();
    }

    /// <summary>One use of a prepared statement.</summary>
    internal readonly struct Statement(Statements owner, PreparedStatement prepared) : IDisposable
    {
        /// <summary>Runs it; returns how many rows it wrote.</summary>
        public int Run() => prepared.Run();

        /// <summary>The first column of the first row; null when there is no row, DBNull when it is empty.</summary>
        public object? Scalar()
        {
            var rows = Read();
            return rows.Read() ? rows.GetValue(0) : null;
        }

        /// <summary>Its rows. They end with the statement's use.</summary>
        public StoredRows Read() => new(prepared);

        public void Dispose() => owner.Return(prepared);
    }
}
