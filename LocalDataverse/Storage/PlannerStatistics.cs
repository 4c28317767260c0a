using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>
/// Keeps what SQLite's planner knows of the tables up to date, as a database server does by itself. Without it the planner takes
/// every index for equally good: of the parties of one activity it would read all parties of a person. SQLite looks at a sample,
/// and only at tables that have grown tenfold or were never looked at.
/// </summary>
internal sealed class PlannerStatistics
{
    private const int CommitsBetween = 500;

    // SQLite's documentation: 0x02 analyses what needs it, 0x10000 whether or not this connection has asked it yet.
    private const string AllTables = "PRAGMA optimize = 0x10002";
    private const string AskedTables = "PRAGMA optimize";

    private int commits;

    /// <summary>What another program has written, or another version of this one.</summary>
    public static void Opened(SqliteConnection writer) => writer.Run(AllTables);

    /// <summary>What has come since; the writer's turn is still on.</summary>
    public void Committed(SqliteConnection writer)
    {
        if (++commits % CommitsBetween == 0) writer.Run(AskedTables);
    }
}
