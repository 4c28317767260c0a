using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>A connection whose Dispose gives it back to its database instead of closing it.</summary>
internal sealed class ReaderConnection(string connectionString, Func<ReaderConnection, bool> giveBack) : SqliteConnection(connectionString)
{
    private int leased = 1;

    public void Lease() => leased = 1;

    protected override void Dispose(bool disposing)
    {
        if (disposing && Interlocked.Exchange(ref leased, 0) == 1 && giveBack(this))
        {
            return;
        }

        base.Dispose(disposing);
    }
}
