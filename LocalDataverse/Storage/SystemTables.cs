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
        CREATE TABLE IF NOT EXISTS "$part" (solution TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE, PRIMARY KEY (solution, kind, name)) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS "ix$part$name" ON "$part" (kind, name);
        CREATE TABLE IF NOT EXISTS "$carried" (id TEXT NOT NULL PRIMARY KEY, section TEXT NOT NULL, xml TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS "$carriedfile" (id TEXT NOT NULL, path TEXT NOT NULL, content BLOB NOT NULL, PRIMARY KEY (id, path));
        CREATE TABLE IF NOT EXISTS "$block" (id INTEGER NOT NULL PRIMARY KEY, content BLOB NOT NULL);
        CREATE TABLE IF NOT EXISTS "$filepart" (file TEXT NOT NULL, start INTEGER NOT NULL, length INTEGER NOT NULL, block INTEGER NOT NULL, PRIMARY KEY (file, start)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS "$image" (id TEXT NOT NULL PRIMARY KEY, thumbnail BLOB NOT NULL, filename TEXT NOT NULL, mimetype TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS "$upload" (id TEXT NOT NULL PRIMARY KEY, userid TEXT NOT NULL, tablename TEXT NOT NULL, rowid TEXT, columnname TEXT NOT NULL, filename TEXT NOT NULL, most INTEGER NOT NULL, begun TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS "$uploadpart" (upload TEXT NOT NULL, name TEXT NOT NULL, length INTEGER NOT NULL, block INTEGER NOT NULL, PRIMARY KEY (upload, name)) WITHOUT ROWID;
        INSERT OR IGNORE INTO "$counter" (name, value) VALUES ('{RowVersion}', 1000);
        """);

    /// <summary>The value of a counter; null while there is none of that name.</summary>
    public static long? Counter(SqliteConnection connection, string name)
    {
        using var statement = Statements.Take(connection, "SELECT value FROM \"$counter\" WHERE name = $0", [name]);
        return (long?)statement.Scalar();
    }
}
