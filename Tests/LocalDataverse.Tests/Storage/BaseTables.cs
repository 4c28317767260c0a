using LocalDataverse.Import;
using LocalDataverse.Metadata;
using LocalDataverse.Query;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Xunit;

namespace LocalDataverse.Tests.Storage;

public sealed class BaseTables : IDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"base-{Guid.NewGuid():N}.db");

    public void Dispose()
    {
        foreach (var end in new[] { "", "-wal", "-shm" })
        {
            File.Delete(file + end);
        }
    }

    [Fact]
    public void Every_base_table_can_be_made_filled_and_read_with_all_its_columns()
    {
        var metadata = CatalogueBuilder.Build(MetadataCatalogue.Empty, BaseSchema.Read(), isBase: true);
        using var database = new Database(file);
        using var session = database.BeginWrite();
        foreach (var table in metadata.Tables)
        {
            TableStore.EnsureTable(session.Connection, table);
            TableStore.Insert(session.Connection, table, Guid.NewGuid(), new Dictionary<string, object?>());
        }

        var scope = new QueryScope(session.Connection, metadata, new Caller(Guid.NewGuid(), Guid.Empty, IsSystem: true), DateTime.UtcNow);
        var rows = metadata.Tables.Select(table => QueryEngine.Run(new TableQuery { Table = table.LogicalName, AllColumns = true }, scope).Entities.Count);

        Assert.All(rows, count => Assert.Equal(1, count));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Every_base_table_can_be_asked_for_at_every_depth(int depth)
    {
        var metadata = CatalogueBuilder.Build(MetadataCatalogue.Empty, BaseSchema.Read(), isBase: true);
        var user = Guid.NewGuid();
        using var database = new Database(file);
        using var session = database.BeginWrite();
        foreach (var table in metadata.Tables)
        {
            TableStore.EnsureTable(session.Connection, table);
        }

        SecurityStamp.Watch(session.Connection, metadata);

        Guid Add(string table, params (string Column, object Value)[] values)
        {
            var id = Guid.NewGuid();
            TableStore.Insert(session.Connection, metadata.Table(table), id, values.ToDictionary(pair => pair.Column, pair => (object?)pair.Value));
            return id;
        }

        var role = Add("role", ("name", "Reader"));
        Add("systemuserroles", ("systemuserid", user), ("roleid", role));
        foreach (var name in metadata.Tables.Select(table => table.PrivilegeName("Read")).OfType<string>().Distinct())
        {
            Add("roleprivileges", ("roleid", role), ("privilegeid", Add("privilege", ("name", name))), ("privilegedepthmask", depth));
        }

        var scope = new QueryScope(session.Connection, metadata, new Caller(user, Guid.NewGuid(), IsSystem: false), DateTime.UtcNow);

        Assert.All(metadata.Tables, table => Assert.False(QueryEngine.Run(new TableQuery { Table = table.LogicalName, AllColumns = true }, scope).MoreRecords));
    }
}
