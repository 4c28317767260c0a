using Microsoft.Data.Sqlite;

namespace LocalDataverse.Pipeline;

/// <summary>What the engine needs of the one row of table <c>organization</c>.</summary>
internal static class OrganizationRow
{
    public static (Guid Id, string Name) Of(Organization organization, SqliteConnection connection)
    {
        if (organization.Identity is { } known) return known;
        if (SystemRow.All(connection, organization.Metadata, "organization").FirstOrDefault() is not { } row) return (Guid.Empty, "local");
        var identity = (row.Id, row.Text("name") ?? "local");
        organization.Identity = identity;
        return identity;
    }

    /// <summary>Which plug-in traces are kept: none (0), failures (1), all (2).</summary>
    public static int TraceSetting(Organization organization, SqliteConnection connection) =>
        SystemRow.Some(connection, organization.Metadata, "organization", ["plugintracelogsetting"]).FirstOrDefault()?.Number("plugintracelogsetting") ?? 1;
}
