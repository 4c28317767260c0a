using System.Globalization;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace CoachingExtensions.Benchmarks.Scale;

/// <summary>A completed activity that the product has counted, and its contribution: what the rows of many more are copied from.</summary>
internal sealed record Template(string Table, Guid Activity, Guid Contribution);

/// <summary>
/// Writes completed activities with their contributions straight into the file of a server that is stopped, for over the Web API
/// a million would take hours. Each is a copy of the rows that the engine and the product wrote for a template, with ids, versions
/// and a day of its own; <see cref="SameRows"/> proves that nothing else would be different.
/// </summary>
internal static class Ledger
{
    private const int VersionsOfOne = 16;
    private static readonly string[] Moments = ["scheduledstart", "scheduledend", "actualstart", "actualend"];

    /// <summary>Writes the activities of some numbers: number n copies the template n modulo their count, on the days in turn.</summary>
    public static void Write(string file, IReadOnlyList<Template> templates, IReadOnlyList<DateOnly> days, int from, int count)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        ConnectionSetup.Open(connection);
        // Nobody else has the file, and who is interrupted begins anew.
        Run(connection, "PRAGMA journal_mode = DELETE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; PRAGMA mmap_size = 2147418112; PRAGMA threads = 2");
        connection.CreateFunction("new_id", () => Guid.CreateVersion7().ToString("D"));
        Run(connection, "BEGIN");
        Plan(connection, templates, days, from, count);
        string[] tables = [.. templates.Select(template => template.Table).Distinct(), "activitypointer", "activityparty", "coach_contribution"];
        // Sorting all of an index at once is much faster than putting a million rows into it one by one.
        var indexes = count < 100_000 ? [] : IndexesOf(connection, tables);
        foreach (var (name, _) in indexes) Run(connection, $"DROP INDEX \"{name}\"");
        foreach (var table in tables) Copy(connection, table);
        foreach (var (_, sql) in indexes) Run(connection, sql);
        Run(connection, $"UPDATE \"$counter\" SET value = value + {(long)count * VersionsOfOne} WHERE name = 'rowversion'; DROP TABLE work; COMMIT; PRAGMA journal_mode = WAL");
    }

    private static void Plan(SqliteConnection connection, IReadOnlyList<Template> templates, IReadOnlyList<DateOnly> days, int from, int count)
    {
        Run(connection, """
            CREATE TEMP TABLE template(k INTEGER PRIMARY KEY, tablename TEXT, activity TEXT, contribution TEXT);
            CREATE TEMP TABLE day(k INTEGER PRIMARY KEY, day TEXT);
            """);
        for (var k = 0; k < templates.Count; k++)
            Run(connection, $"INSERT INTO template VALUES ({k}, '{templates[k].Table}', '{templates[k].Activity:D}', '{templates[k].Contribution:D}')");
        for (var k = 0; k < days.Count; k++)
            Run(connection, $"INSERT INTO day VALUES ({k}, '{days[k].ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}')");
        Run(connection, string.Create(CultureInfo.InvariantCulture, $"""
            CREATE TEMP TABLE work AS
            WITH RECURSIVE number(n) AS (SELECT {from} UNION ALL SELECT n + 1 FROM number WHERE n + 1 < {from + count})
            SELECT new_id() AS id, t.tablename, t.activity, t.contribution, d.day, (SELECT value FROM "$counter" WHERE name = 'rowversion') + (n - {from}) * {VersionsOfOne} + 1 AS version
            FROM number CROSS JOIN template AS t ON t.k = n % {templates.Count} CROSS JOIN day AS d ON d.k = n / {templates.Count} % {days.Count};
            DROP TABLE template; DROP TABLE day;
            """));
    }

    private static void Copy(SqliteConnection connection, string table)
    {
        var columns = Columns(connection, table);
        var key = columns[0];
        var from = table == "coach_contribution" ? "coach_contributionid = work.contribution" : "activityid = work.activity";
        var values = columns.Select(column => column switch
        {
            "versionnumber" => table == "activityparty" ? "work.version + t.participationtypemask" : table == "activitypointer" ? "work.version + 12" : table == "coach_contribution" ? "work.version + 13" : "work.version",
            "activityid" or "coach_sourceid" => "work.id",
            "coach_date" => "work.day",
            _ when column == key => "new_id()",
            _ when Moments.Contains(column) => $"work.day || substr(t.\"{column}\", 11)",
            _ => $"t.\"{column}\"",
        });
        var ofTable = table is "activitypointer" or "activityparty" or "coach_contribution" ? "" : $" WHERE work.tablename = '{table}'";
        Run(connection, $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) SELECT {string.Join(", ", values)} FROM work CROSS JOIN \"{table}\" AS t ON t.{from}{ofTable}");
    }

    private static List<string> Columns(SqliteConnection connection, string table) => Texts(connection, $"SELECT name FROM pragma_table_info('{table}') ORDER BY cid", 1).ConvertAll(row => row[0]);

    private static List<(string Name, string Sql)> IndexesOf(SqliteConnection connection, IEnumerable<string> tables) =>
        Texts(connection, $"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ({string.Join(", ", tables.Select(table => $"'{table}'"))})", 2)
            .ConvertAll(row => (row[0], row[1]));

    private static List<string[]> Texts(SqliteConnection connection, string sql, int width)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string[]> rows = [];
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, width).Select(reader.GetString)]);
        return rows;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }
}
