using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>The one writer's transaction.</summary>
public sealed class WriteSession : IDisposable
{
    private readonly Action leave;
    private readonly PlannerStatistics statistics;
    private readonly CommitLog log;
    private long? place;
    private bool open;
    private bool done;

    internal WriteSession(SqliteConnection connection, PlannerStatistics statistics, CommitLog log, Action leave)
    {
        Connection = connection;
        this.statistics = statistics;
        this.log = log;
        this.leave = leave;
        // Plain SQL instead of SqliteTransaction: commands need not be told of it one by one.
        connection.RunPrepared("BEGIN IMMEDIATE");
        open = true;
    }

    /// <summary>The connection to read and write with.</summary>
    public SqliteConnection Connection { get; }

    /// <summary>
    /// Commits it. The turn lasts until the session is disposed, so that what goes with the commit can be published in its order; disposing
    /// then waits until it is on the disk.
    /// </summary>
    /// <param name="committed">Runs after the commit, before the next writer's turn.</param>
    public void Commit(Action? committed = null)
    {
        ObjectDisposedException.ThrowIf(done, this);
        if (!open)
        {
            throw new InvalidOperationException("The transaction is already committed.");
        }

        Interruption.When(Connection, null);
        Connection.RunPrepared("COMMIT");
        place = log.Append();
        committed?.Invoke();
        open = false;
        statistics.Committed(Connection);
    }

    /// <summary>Undoes what was not committed, lets the next writer in, and returns when what was committed is on the disk.</summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    public void Dispose()
    {
        if (done)
        {
            return;
        }

        done = true;
        try
        {
            Interruption.When(Connection, null);
            // A write that was interrupted has undone everything already.
            if (open && SQLitePCL.raw.sqlite3_get_autocommit(Connection.Handle!) == 0)
            {
                Connection.RunPrepared("ROLLBACK");
            }
        }
        finally
        {
            leave();
        }

        if (place is { } own) log.WaitFor(own);
    }
}
