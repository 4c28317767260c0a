using LocalDataverse.Import;
using LocalDataverse.Import.Components;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;

namespace LocalDataverse.Customizing;

/// <summary>
/// A change of the definitions within the transaction of a request: the tables in the file and the stored definitions follow at once, and
/// everybody else sees them after the commit. When it is undone, nothing has happened.
/// </summary>
internal static class CatalogueChange
{
    public static void Apply(Execution execution, Action<CatalogueBuilder> change)
    {
        var before = execution.Metadata;
        var builder = new CatalogueBuilder(before);
        change(builder);
        var after = builder.Finish();
        SolutionImporter.Store(execution.Connection, before, after);
        execution.Root.UseMetadata(after);
        SdkMessages.EnsureFilters(Rows(execution), after.Tables.Where(table => !before.TryTable(table.LogicalName, out _)));
        if (after.Tables.Any(table => table.HasSecuredColumns)) FieldSecurityProfiles.ListForAdministrators(Rows(execution));
    }

    /// <summary>Writes rows of the platform's own, as it does itself.</summary>
    public static RowWriter Rows(Execution execution) => new(execution.Connection, execution.Metadata, execution.UtcNow, WellKnown.SystemUserId);
}
