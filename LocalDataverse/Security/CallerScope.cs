using LocalDataverse.Metadata;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Security;

/// <summary>Where and as whom somebody works with rows: all that rights are decided by.</summary>
/// <param name="Connection">The connection; inside a write the writer's own, so that it sees what is not committed yet.</param>
/// <param name="Metadata">The metadata the names are checked against.</param>
/// <param name="Caller">Whose rights apply.</param>
public record CallerScope(SqliteConnection Connection, MetadataCatalogue Metadata, Caller Caller);
