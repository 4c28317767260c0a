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
        // synchronous FULL: a commit is on the disk before it is acknowledged, also when the power fails.
        // NORMAL would be faster but lose the last commits then; a restart must lose nothing that was acknowledged.
        connection.Run("""
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            PRAGMA busy_timeout = 30000;
            PRAGMA foreign_keys = OFF;
            PRAGMA temp_store = MEMORY;
            PRAGMA cache_size = -16000;
            """);
        // Ordinal, not linguistic: the order is stored in indexes and must not change with the machine's ICU version.
        connection.CreateCollation(Collation, (left, right) => string.Compare(left, right, StringComparison.OrdinalIgnoreCase));
        Interruption.Watch(connection);
        connection.CreateFunction<string?, string?, bool>("dv_like", LikePattern.Matches, isDeterministic: true);
        connection.CreateFunction<string?, string, string?, long?>("dv_datepart", DatePart.Of, isDeterministic: true);
    }
}
