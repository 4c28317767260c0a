using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>The store's own tables. A dollar sign cannot be in a logical name, so they never meet a Dataverse table.</summary>
internal static class SystemTables
{
    /// <summary>Counter of row versions.</summary>
    public const string RowVersion = "rowversion";

    public static void Ensure(SqliteConnection connection) => connection.Run($"""
        CREATE TABLE IF NOT EXISTS "$counter" (name TEXT NOT NULL PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS "$scale" (tablename TEXT NOT NULL, columnname TEXT NOT NULL, scale INTEGER NOT NULL, PRIMARY KEY (tablename, columnname)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS "$language" (code INTEGER NOT NULL PRIMARY KEY);
        CREATE TABLE IF NOT EXISTS "$label" (id TEXT NOT NULL, columnname TEXT NOT NULL, code INTEGER NOT NULL, label TEXT NOT NULL, PRIMARY KEY (id, columnname, code)) WITHOUT ROWID;
        INSERT OR IGNORE INTO "$counter" (name, value) VALUES ('{RowVersion}', 1000);
        """);
}
