using Microsoft.Data.Sqlite;

namespace LocalDataverse.Pipeline;

/// <summary>What the engine needs of the one row of table <c>organization</c>.</summary>
internal static class OrganizationRow
{
    public static (Guid Id, string Name) Of(Engine engine, SqliteConnection connection)
    {
        if (engine.Identity is { } known) return known;
        if (SystemRow.All(connection, engine.Metadata, "organization").FirstOrDefault() is not { } row) return (Guid.Empty, "local");
        var identity = (row.Id, row.Text("name") ?? "local");
        engine.Identity = identity;
        return identity;
    }

    /// <summary>Which plug-in traces are kept: none (0), failures (1), all (2).</summary>
    public static int TraceSetting(Engine engine, SqliteConnection connection) =>
        SystemRow.Some(connection, engine.Metadata, "organization", ["plugintracelogsetting"]).FirstOrDefault()?.Number("plugintracelogsetting") ?? 1;
}
