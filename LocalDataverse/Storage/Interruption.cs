using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>Ends the statements of a connection once whoever uses it has no time left: SQLite asks every so many steps of a statement.</summary>
internal sealed class Interruption
{
    // About a millisecond of work: seldom enough to cost nothing, often enough that nobody waits for it.
    private const int StepsBetweenQuestions = 50_000;

    private static readonly ConditionalWeakTable<SqliteConnection, Interruption> OfConnection = [];

    private volatile Func<bool>? isOver;

    /// <summary>To be called once, when the connection is opened.</summary>
    public static void Watch(SqliteConnection connection)
    {
        var interruption = OfConnection.GetOrCreateValue(connection);
        SQLitePCL.raw.sqlite3_progress_handler(connection.Handle!, StepsBetweenQuestions, _ => interruption.isOver?.Invoke() == true ? 1 : 0, null);
    }

    /// <summary>From now on statements end when this says so; with null they run to their end.</summary>
    public static void When(SqliteConnection connection, Func<bool>? isOver)
    {
        if (OfConnection.TryGetValue(connection, out var interruption)) interruption.isOver = isOver;
    }
}
