using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using LocalDataverse.Tests.Query;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Storage;

/// <summary>A person takes part in many activities, an activity has few parties: only the statistics know.</summary>
public sealed class Planning : IDisposable
{
    private const string PartiesOfBoth = "SELECT * FROM participant WHERE person = $0 AND activity = $1";

    private static readonly Guid Person = Guid.NewGuid();
    // Of two indexes it knows nothing of, SQLite takes the one made last: that of the person.
    private static readonly TableDefinition Participant = SmallModel.Table("participant", null, Ownership.None, null, SmallModel.Lookup("activity", "email"), SmallModel.Lookup("person", "contact"));

    private readonly string file = Path.Combine(Path.GetTempPath(), $"planning-{Guid.NewGuid():N}.db");

    public void Dispose()
    {
        foreach (var end in new[] { "", "-wal", "-shm" }) File.Delete(file + end);
    }

    [Fact]
    public void A_file_is_read_by_the_best_index_once_it_is_opened_again()
    {
        using (var first = new Database(file)) Fill(first);

        using var again = new Database(file);

        Assert.Contains("ix$participant$activity", Plan(again), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_has_grown_is_read_by_the_best_index_some_hundred_commits_later()
    {
        using var database = new Database(file);
        Fill(database);
        for (var commit = 0; commit < 500; commit++)
        {
            using var session = database.BeginWrite();
            using var statement = Statements.Take(session.Connection, PartiesOfBoth, ["", ""]);
            statement.Scalar();
            session.Commit();
        }

        Assert.Contains("ix$participant$activity", Plan(database), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SELECT * FROM participant WHERE person = $0 OR person = $1")]
    [InlineData("SELECT * FROM participant WHERE person IN ($0, $1)")]
    [InlineData("SELECT * FROM (SELECT $0 AS one UNION ALL SELECT $1) JOIN participant ON person = one")]
    [InlineData("SELECT * FROM (SELECT $0 AS one UNION ALL SELECT $1) LEFT JOIN participant ON person = one")]
    [InlineData("SELECT * FROM (SELECT $0 AS one UNION ALL SELECT $1) WHERE EXISTS (SELECT 1 FROM participant WHERE person = one)")]
    public void A_lookup_that_may_be_empty_is_found_by_the_index_of_those_that_are_filled(string sql)
    {
        using var database = new Database(file);
        Fill(database);

        Assert.Contains("ix$participant$person", Plan(database, sql), StringComparison.Ordinal);
    }

    private static void Fill(Database database)
    {
        using var session = database.BeginWrite();
        TableStore.EnsureTable(session.Connection, Participant);
        for (var i = 0; i < 1000; i++)
        {
            TableStore.Insert(session.Connection, Participant, Guid.NewGuid(), new Dictionary<string, object?>
            {
                ["person"] = new EntityReference("contact", Person),
                ["activity"] = new EntityReference("email", Guid.NewGuid()),
            });
        }

        session.Commit();
    }

    private static string Plan(Database database, string sql = PartiesOfBoth)
    {
        using var reader = database.OpenReader();
        using var command = reader.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {sql}";
        command.Parameters.AddRange([new SqliteParameter("$0", ""), new SqliteParameter("$1", "")]);
        using var plan = command.ExecuteReader();
        List<string> steps = [];
        while (plan.Read()) steps.Add(plan.GetString(3));
        return string.Join('\n', steps);
    }
}
