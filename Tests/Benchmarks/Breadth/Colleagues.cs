using System.Globalization;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace CoachingExtensions.Benchmarks.Breadth;

/// <summary>
/// Writes more reps, each with an agreed plan and its targets, straight into the file of a server that is stopped: copies of the
/// first plan and its owner, with ids and versions of their own. They have no accounts, for their plans are what a question could trip over.
/// </summary>
internal static class Colleagues
{
    public static void Write(string file, int count)
    {
        if (count == 0) return;

        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        ConnectionSetup.Open(connection);
        connection.CreateFunction("new_id", () => Guid.CreateVersion7().ToString("D"));
        Run(connection, string.Create(CultureInfo.InvariantCulture, $"""
            BEGIN;
            CREATE TEMP TABLE model AS SELECT coach_alignmentplanid AS plan, ownerid AS rep FROM coach_alignmentplan ORDER BY coach_alignmentplanid LIMIT 1;
            CREATE TEMP TABLE original AS
              SELECT 'systemuser' AS tablename, rep AS id FROM model
              UNION ALL SELECT 'coach_alignmentplan', plan FROM model
              UNION ALL SELECT 'coach_target', coach_targetid FROM coach_target WHERE coach_planid = (SELECT plan FROM model);
            CREATE TEMP TABLE work AS
              WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < {count})
              SELECT n, tablename, id AS old, new_id() AS id, (SELECT value FROM "$counter" WHERE name = 'rowversion') + row_number() OVER () AS version FROM number CROSS JOIN original;
            CREATE UNIQUE INDEX temp.of_old ON work(old, n);
            """));
        foreach (var table in new[] { "systemuser", "coach_alignmentplan", "coach_target" }) Copy(connection, table);
        Run(connection, """UPDATE "$counter" SET value = value + (SELECT count(*) FROM work) WHERE name = 'rowversion'; COMMIT""");
    }

    // Whatever names a row that is copied too names the copy; all else stays.
    private static void Copy(SqliteConnection connection, string table)
    {
        var columns = Columns(connection, table);
        var values = columns.Select(column => column switch
        {
            "versionnumber" => "work.version",
            "domainname" or "internalemailaddress" => $"work.n || t.\"{column}\"",
            _ when column == table + "id" || column is "ownerid" or "owninguser" or "coach_planid" or "coach_parenttargetid" or "azureactivedirectoryobjectid" =>
                $"coalesce((SELECT other.id FROM work AS other WHERE other.old = t.\"{column}\" AND other.n = work.n), t.\"{column}\")",
            _ => $"t.\"{column}\"",
        });
        Run(connection, $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) SELECT {string.Join(", ", values)} FROM work CROSS JOIN \"{table}\" AS t ON t.\"{table}id\" = work.old WHERE work.tablename = '{table}'");
    }

    private static List<string> Columns(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT name FROM pragma_table_info('{table}') ORDER BY cid";
        using var reader = command.ExecuteReader();
        List<string> columns = [];
        while (reader.Read()) columns.Add(reader.GetString(0));
        return columns;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
