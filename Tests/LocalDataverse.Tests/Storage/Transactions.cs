using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using LocalDataverse.Tests.Query;
using Xunit;

namespace LocalDataverse.Tests.Storage;

public sealed class Transactions : IDisposable
{
    private static readonly TableDefinition Note = SmallModel.Table("note", "text", Ownership.None, null);

    private readonly string file = Path.Combine(Path.GetTempPath(), $"transactions-{Guid.NewGuid():N}.db");
    private Database database;

    public Transactions()
    {
        database = new Database(file);
        using var session = database.BeginWrite();
        TableStore.EnsureTable(session.Connection, Note);
        session.Commit();
    }

    public void Dispose()
    {
        database.Dispose();
        foreach (var end in new[] { "", "-wal", "-shm" })
        {
            File.Delete(file + end);
        }
    }

    private static void Write(WriteSession session, string text) =>
        TableStore.Insert(session.Connection, Note, Guid.NewGuid(), new Dictionary<string, object?> { ["text"] = text });

    private long Rows()
    {
        using var reader = database.OpenReader();
        using var command = reader.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM note";
        return (long)command.ExecuteScalar()!;
    }

    [Fact]
    public void What_is_not_committed_is_undone()
    {
        using (var session = database.BeginWrite())
        {
            Write(session, "A");
        }

        Assert.Equal(0, Rows());
    }

    [Fact]
    public void A_reader_does_not_wait_for_a_writer_and_sees_what_is_committed()
    {
        using var session = database.BeginWrite();
        Write(session, "A");

        Assert.Equal(0, Rows());
    }

    [Fact]
    public void What_is_committed_is_there_after_a_restart()
    {
        using (var session = database.BeginWrite())
        {
            Write(session, "A");
            session.Commit();
        }

        database.Dispose();
        database = new Database(file);

        Assert.Equal(1, Rows());
    }

    [Fact]
    public async Task Writers_take_turns_in_the_order_they_came()
    {
        var order = new List<int>();
        var first = database.BeginWrite();
        var others = new List<Task>();
        foreach (var number in Enumerable.Range(1, 5))
        {
            others.Add(Task.Factory.StartNew(
                () =>
                {
                    using var session = database.BeginWrite();
                    order.Add(number);
                },
                TestContext.Current.CancellationToken,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default));
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        first.Dispose();
        await Task.WhenAll(others);

        Assert.Equal([1, 2, 3, 4, 5], order);
    }

    [Fact]
    public void A_row_version_is_never_given_twice()
    {
        using var session = database.BeginWrite();

        var versions = Enumerable.Range(0, 100).Select(_ => TableStore.NextVersion(session.Connection)).ToList();

        Assert.Equal(versions.Count, versions.Distinct().Count());
    }
}
