using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>What every connection needs before its first statement.</summary>
internal static class ConnectionSetup
{
    /// <summary>Collation of all text people write.</summary>
    public const string Collation = "DATAVERSE";

    public static void Open(SqliteConnection connection)
    {
        connection.Open();
        // Prepared statements stay prepared: without this, SQLite plans a statement anew for the very values bound to it.
        SQLitePCL.raw.sqlite3_db_config(connection.Handle!, SQLitePCL.raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);
        // synchronous NORMAL: SQLite itself flushes only when it moves the log into the file. Commits are flushed by CommitLog before anybody
        // is answered, so that a restart, also after a power failure, loses nothing that was acknowledged.
        connection.Run("""
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = NORMAL;
            PRAGMA busy_timeout = 30000;
            PRAGMA wal_autocheckpoint = 4000;
            PRAGMA foreign_keys = OFF;
            PRAGMA cache_size = -16000;
            """);
        // Ordinal, not linguistic: the order is stored in indexes and must not change with the machine's ICU version.
        connection.CreateCollation(Collation, (left, right) => string.Compare(left, right, StringComparison.OrdinalIgnoreCase));
        Interruption.Watch(connection);
        connection.CreateFunction<string?, string?, bool>("dv_like", LikePattern.Matches, isDeterministic: true);
        connection.CreateFunction<string?, string, string?, long?>("dv_datepart", DatePart.Of, isDeterministic: true);
        connection.CreateFunction<string?, string, string?, long, long, long, long?>("dv_fiscalpart", FiscalCalendar.PartOf, isDeterministic: true);
    }
}
