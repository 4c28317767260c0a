using LocalDataverse.Import.Components;
using LocalDataverse.Import.Lifecycle;
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
        new WebResources(), new Forms(), new Views(), new Dashboards(), new Components.Reports(), new Ribbons(), new PluginAssemblies(), new Steps(), new CustomApis(), new EnvironmentVariables(),
        new ConnectionReferences(), new Processes(), new CanvasApps(), new CustomControls(), new MaskingRules(), new FieldSecurityProfiles(), new Roles(), new Apps(),
    ];

    /// <summary>Imports a solution that was read whole, as a new one or as an update, which removes nothing; returns the id of its row.</summary>
    public static Guid Update(SolutionPackage package, Execution execution)
    {
        var installed = SolutionRecord.DemandUpdate(execution.Connection, execution.Metadata, package);
        return Apply(package, execution, installed?.Id ?? SolutionRecord.IdOf(package.UniqueName), package.UniqueName);
    }

    /// <summary>Imports the next version beside the one that is there, for the time until it is promoted.</summary>
    public static Guid Stage(SolutionPackage package, Execution execution)
    {
        var installed = SolutionRecord.DemandUpdate(execution.Connection, execution.Metadata, package) ?? throw ImportErrors.NothingToStage(package.UniqueName);
        SolutionRecord.DemandHigher(installed, package);
        return Apply(package, execution, SolutionRecord.IdOf($"{package.UniqueName} {package.Version}"), InstalledSolution.HoldingName(package.UniqueName));
    }

    private static Guid Apply(SolutionPackage package, Execution execution, Guid id, string uniqueName)
    {
        SupportedComponents.Demand(package);
        var before = execution.Metadata;
        MissingDependencies.Demand(execution, package);
        var after = CatalogueBuilder.Build(before, package);
        Store(execution.Connection, before, after);
        execution.Root.UseMetadata(after);
        var rows = new RowWriter(execution.Connection, after, execution.UtcNow, WellKnown.SystemUserId);
        SdkMessages.EnsureFilters(rows, after.Tables);
        Write(package, rows, id, uniqueName);
        new SolutionParts(execution.Connection).Add(id, SolutionPart.Definitions(package, after).Concat(rows.Written.Select(row => SolutionPart.Row(row.Table, row.Id))));
        return id;
    }

    /// <summary>Keeps a catalogue and makes the tables it describes.</summary>
    public static void Store(SqliteConnection connection, MetadataCatalogue before, MetadataCatalogue after)
    {
        foreach (var table in after.Tables.Where(table => table.LogicalName != PrincipalView.Table))
        {
            if (before.TryTable(table.LogicalName, out var old) && ReferenceEquals(old, table)) continue;
            foreach (var lookup in old?.Columns.Values.Where(column => column is { IsStored: true, IsReference: true, IsPolymorphic: false, Targets.Count: 1 } && table.FindColumn(column.LogicalName) is { IsPolymorphic: true }) ?? [])
            {
                TableShape.KeepTarget(connection, old!, lookup);
            }

            TableStore.EnsureTable(connection, table);
        }

        PrincipalView.Ensure(connection);
        MetadataStore.Save(connection, before, after);
    }

    /// <summary>Writes everything that is kept as rows.</summary>
    public static void Write(SolutionPackage package, RowWriter rows, Guid id, string uniqueName)
    {
        foreach (var components in InOrder)
        {
            components.Import(package, rows);
        }

        SolutionRecord.Put(rows, package, id, uniqueName);
    }
}
