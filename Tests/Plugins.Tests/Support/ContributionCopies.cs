using LocalDataverse;
using Microsoft.Data.Sqlite;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Copies contributions and what they are of, past the engine: as many requests would take minutes.</summary>
internal sealed class ContributionCopies(Organization organization)
{
    private const string NewId = "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))";

    /// <param name="target">The target.</param>
    /// <param name="count">How many there are to be.</param>
    /// <param name="day">The day of the copy number n, in SQL.</param>
    /// <param name="of">Which contributions may be copied, in SQL.</param>
    public void Grow(Guid target, int count, string day, string of = "1 = 1")
    {
        using var session = organization.Database.BeginWrite();
        using var command = session.Connection.CreateCommand();
        var columns = ColumnsOf(command, "coach_contribution");
        var copied = columns
            .Replace("\"coach_contributionid\"", NewId, StringComparison.Ordinal)
            .Replace("\"coach_sourceid\"", "lower(hex(randomblob(16)))", StringComparison.Ordinal)
            .Replace("\"coach_date\"", day, StringComparison.Ordinal);
        command.CommandText = $"""
            WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number LIMIT {count} - (SELECT count(*) FROM coach_contribution WHERE coach_targetid = '{target}' AND {of}))
            INSERT INTO coach_contribution ({columns})
            SELECT {copied} FROM (SELECT * FROM coach_contribution WHERE coach_targetid = '{target}' AND {of} LIMIT 1), number
            """;
        command.ExecuteNonQuery();
        session.Commit();
    }

    /// <summary>An activity as often as is said, each with its parties and the contributions that it has.</summary>
    public void Repeat(string table, Guid activity, int count)
    {
        using var session = organization.Database.BeginWrite();
        using var command = session.Connection.CreateCommand();
        command.CommandText = $"""
            CREATE TEMP TABLE copies AS WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number LIMIT {count - 1}) SELECT {NewId} AS id FROM number
            """;
        command.ExecuteNonQuery();
        foreach (var copied in new[] { table, "activitypointer", "activityparty" }) Copy(command, copied, ("activityid", "copies.id"), $"activityid = '{activity}'");
        Copy(command, "coach_contribution", ("coach_sourceid", "copies.id"), $"coach_sourceid = '{activity}'");
        command.CommandText = "DROP TABLE copies";
        command.ExecuteNonQuery();
        session.Commit();
    }

    private static void Copy(SqliteCommand command, string table, (string Column, string Value) changed, string which)
    {
        var columns = ColumnsOf(command, table);
        var copied = columns.Replace($"\"{changed.Column}\"", changed.Value, StringComparison.Ordinal);
        if (table is "coach_contribution" or "activityparty") copied = copied.Replace($"\"{table}id\"", NewId, StringComparison.Ordinal);
        command.CommandText = $"INSERT INTO {table} ({columns}) SELECT {copied} FROM {table}, copies WHERE {which}";
        command.ExecuteNonQuery();
    }

    private static string ColumnsOf(SqliteCommand command, string table)
    {
        command.CommandText = $"SELECT group_concat('\"' || name || '\"', ', ') FROM pragma_table_info('{table}')";
        return (string)command.ExecuteScalar()!;
    }
}
