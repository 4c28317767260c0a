using LocalDataverse.Metadata;
using LocalDataverse.Security;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Query;

/// <summary>Where, as whom and when a query runs.</summary>
/// <param name="Connection">The connection; inside a write the writer's own, so that it sees what is not committed yet.</param>
/// <param name="Metadata">The metadata the names are checked against.</param>
/// <param name="Caller">Whose rights and time zone apply.</param>
/// <param name="UtcNow">The organisation's time.</param>
public sealed record QueryScope(SqliteConnection Connection, MetadataCatalogue Metadata, Caller Caller, DateTime UtcNow) : CallerScope(Connection, Metadata, Caller)
{
    /// <summary>The most rows a page holds, whatever size is asked for.</summary>
    public int LargestPage { get; init; } = TableQuery.LargestPage;

    /// <summary>The same as nobody in particular: no row is hidden.</summary>
    public QueryScope AsSystem() => Caller.IsSystem ? this : this with { Caller = Caller with { IsSystem = true } };
}
