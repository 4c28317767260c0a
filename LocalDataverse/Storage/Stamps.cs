using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>
/// Random numbers in the data file, each drawn anew whenever a row of the tables it watches is written, by whatever statement:
/// what was worked out of those tables carries the number it was read under. Random, not counted: a number drawn in a
/// transaction that is rolled back never returns.
/// </summary>
internal static class Stamps
{
    /// <summary>Watches the tables, which must be there, for a stamp.</summary>
    public static void Watch(SqliteConnection connection, string stamp, IEnumerable<string> tables)
    {
        connection.Run($"INSERT OR IGNORE INTO \"$counter\" (name, value) VALUES ('{stamp}', random())");
        foreach (var table in tables)
        {
            foreach (var change in new[] { "INSERT", "UPDATE", "DELETE" })
            {
                connection.Run($"""
                    CREATE TRIGGER IF NOT EXISTS {$"stamp${stamp}${table}${change}".Quoted()} AFTER {change} ON {table.Quoted()}
                    BEGIN UPDATE "$counter" SET value = random() WHERE name = '{stamp}'; END
                    """);
            }
        }
    }

    /// <summary>The stamp's number; none while nothing is watched yet.</summary>
    public static long? Read(SqliteConnection connection, string stamp) => SystemTables.Counter(connection, stamp);
}
