using LocalDataverse.Import.Components;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Import;

/// <summary>Brings a solution into an organisation, inside the transaction of the request that asked for it: whole or not at all.</summary>
internal static class SolutionImporter
{
    // What refers to another component comes after it.
    private static readonly ISolutionComponents[] InOrder =
    [
        new WebResources(), new Forms(), new Views(), new Dashboards(), new Components.Reports(), new Ribbons(), new PluginAssemblies(), new Steps(), new CustomApis(), new EnvironmentVariables(), new Roles(), new Apps(),
    ];

    private static readonly string[] NotSupported =
    [
        "Workflows", "FieldSecurityProfiles", "Templates", "ConnectionRoles", "EntityMaps", "OrganizationSettings", "CustomControls", "EntityDataProviders", "connectionreferences", "SiteMap",
    ];

    /// <summary>Imports a solution that was read whole; returns the id of its row.</summary>
    public static Guid Apply(SolutionPackage package, Execution execution)
    {
        foreach (var section in NotSupported.Where(section => package.Customizations.Element(section) is { HasElements: true }))
        {
            throw Errors.NotSupportedHere($"importing {section}");
        }

        var before = execution.Metadata;
        SolutionRecord.DemandUpgrade(execution.Connection, before, package);
        SolutionRecord.DemandDependencies(before, package);
        var after = CatalogueBuilder.Build(before, package);
        Store(execution.Connection, before, after);
        execution.Root.UseMetadata(after);
        return Write(package, new RowWriter(execution.Connection, after, execution.UtcNow, WellKnown.SystemUserId));
    }

    /// <summary>Keeps a catalogue and makes the tables it describes.</summary>
    public static void Store(SqliteConnection connection, MetadataCatalogue before, MetadataCatalogue after)
    {
        foreach (var table in after.Tables.Where(table => table.LogicalName != PrincipalView.Table))
        {
            if (!before.TryTable(table.LogicalName, out var old) || !ReferenceEquals(old, table))
            {
                TableStore.EnsureTable(connection, table);
            }
        }

        PrincipalView.Ensure(connection);
        MetadataStore.Save(connection, before, after);
    }

    /// <summary>Writes everything that is kept as rows.</summary>
    public static Guid Write(SolutionPackage package, RowWriter rows)
    {
        foreach (var components in InOrder)
        {
            components.Import(package, rows);
        }

        return SolutionRecord.Put(rows, package);
    }
}
