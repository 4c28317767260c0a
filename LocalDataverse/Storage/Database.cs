using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>One SQLite file. Writers take turns in the order they came; readers never wait for them (WAL).</summary>
public sealed class Database : IDisposable
{
    // The longest a request may take is two minutes, so whoever waits longer waits for something broken.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly string connectionString;
    private readonly FairGate gate = new();
    private readonly PlannerStatistics statistics = new();
    private readonly CommitLog log;
    private readonly ConcurrentBag<ReaderConnection> idle = [];
    private readonly SqliteConnection writer;
    private volatile bool disposed;

    /// <summary>Opens the file, or creates it.</summary>
    public Database(string path)
    {
        // The provider's own pool is off: connections live as long as the database, and so do their prepared statements.
        connectionString = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 30 }.ToString();
        log = new CommitLog(path);
        writer = new SqliteConnection(connectionString);
        ConnectionSetup.Open(writer);
        // The writer also reads all that steps ask: of a large file it keeps more than one that only reads.
        writer.Run("PRAGMA cache_size = -64000");
        SystemTables.Ensure(writer);
        PlannerStatistics.Opened(writer);
    }

    /// <summary>A connection that sees what is committed. Dispose gives it back.</summary>
    public SqliteConnection OpenReader()
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (idle.TryTake(out var known))
        {
            known.Lease();
            return known;
        }

        var reader = new ReaderConnection(connectionString, Return);
        ConnectionSetup.Open(reader);
        return reader;
    }

    /// <summary>Waits for the turn and begins a transaction; disposing it without a commit undoes it.</summary>
    public WriteSession BeginWrite() => BeginWrite(Patience, CancellationToken.None);

    /// <summary>The same for one who does not wait for ever.</summary>
    public WriteSession BeginWrite(TimeSpan patience, CancellationToken cancelled)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        log.Demand();
        if (!gate.Enter(patience < TimeSpan.Zero ? TimeSpan.Zero : patience > Patience ? Patience : patience, cancelled))
        {
            throw StorageErrors.WriterBusy();
        }

        try
        {
            return new WriteSession(writer, statistics, log, gate.Leave);
        }
        catch
        {
            gate.Leave();
            throw;
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        while (idle.TryTake(out var reader))
        {
            reader.Close();
        }

        writer.Dispose();
        log.Dispose();
    }

    private bool Return(ReaderConnection reader)
    {
        if (disposed)
        {
            return false;
        }

        idle.Add(reader);
        return true;
    }
}
