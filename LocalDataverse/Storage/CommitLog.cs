using Microsoft.Win32.SafeHandles;

namespace LocalDataverse.Storage;

/// <summary>
/// Puts commits on the disk. A transaction is appended to SQLite's log within the writer's turn; the wait for the disk comes after it, so that
/// the next one writes meanwhile, and whoever waits is served by one flush (group commit: DeWitt and others, Implementation Techniques for
/// Main Memory Database Systems, 1984). Nobody is answered before the own commit is on the disk. The log is read from its beginning after a
/// power failure (https://sqlite.org/wal.html), so what is on the disk includes all that was committed before it.
/// </summary>
internal sealed class CommitLog : IDisposable
{
    private readonly object guard = new();
    private readonly Action flush;
    private SafeFileHandle? log;
    private Exception? broken;
    private long written, durable;
    private bool isFlushing;

    /// <param name="dataFile">The database's file.</param>
    public CommitLog(string dataFile) => flush = () =>
    {
        // The log has no locks of SQLite's (they are on the -shm file), so a handle of our own does not disturb them.
        log ??= File.OpenHandle($"{dataFile}-wal", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        DiskFlush.Data(log);
    };

    /// <param name="flush">Puts everything that was written on the disk.</param>
    public CommitLog(Action flush) => this.flush = flush;

    /// <summary>Told of a commit within the writer's turn; returns its place in the log.</summary>
    public long Append() => Interlocked.Increment(ref written);

    /// <summary>Returns when everything up to the place is on the disk.</summary>
    /// <exception cref="IOException">The disk refuses: what was written last may not survive, and no more is taken.</exception>
    public void WaitFor(long place)
    {
        lock (guard)
        {
            while (durable < place)
            {
                Demand();
                if (isFlushing) Monitor.Wait(guard);
                else Flush();
            }
        }
    }

    /// <summary>Throws when the disk has refused before.</summary>
    public void Demand()
    {
        if (Volatile.Read(ref broken) is { } reason) throw new IOException($"The organisation's file could not be written to the disk: {reason.Message} Nothing more is taken. Start again when the disk is in order.", reason);
    }

    public void Dispose() => log?.Dispose();

    // Called with the guard held; leaves it while the disk works.
    private void Flush()
    {
        isFlushing = true;
        var (place, isDone) = (Volatile.Read(ref written), false);
        Monitor.Exit(guard);
        try
        {
            flush();
            isDone = true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Volatile.Write(ref broken, refused);
        }
        finally
        {
            Monitor.Enter(guard);
            isFlushing = false;
            if (isDone) durable = place;
            Monitor.PulseAll(guard);
        }
    }
}
