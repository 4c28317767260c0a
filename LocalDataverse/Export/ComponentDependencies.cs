using LocalDataverse.Customizing;
using LocalDataverse.Import;
using LocalDataverse.Import.Lifecycle;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Export;

/// <summary>Which component needs which, as far as deleting and uninstalling know it; each as a row of <c>dependency</c>, which Dataverse stores and this program works out.</summary>
internal static class ComponentDependencies
{
    private const int Published = 2;

    /// <summary>What could not be without a component.</summary>
    public static IEnumerable<Dependency> On(Execution execution, int type, Guid id)
    {
        var found = new Dependents(execution, new Leaving(execution.Metadata, [.. Parts(execution, type, id)])).All();
        return type != ComponentTypes.Choice ? found : found.Concat(execution.Metadata.Tables
            .SelectMany(table => table.Columns.Values.Where(column => column.Choice is { IsGlobal: true } choice && choice.MetadataId == id).Select(column => new Dependency($"the column '{table.LogicalName}.{column.LogicalName}' has the choice", ComponentTypes.Column, column.MetadataId, type, id))));
    }

    /// <summary>What a component itself needs.</summary>
    public static IEnumerable<Dependency> Of(Execution execution, int type, Guid id)
    {
        var metadata = execution.Metadata;
        if (type == ComponentTypes.Column && ComponentTypes.ColumnOf(metadata, id) is var (of, lookup))
        {
            yield return Needs(ComponentTypes.Table, of.MetadataId);
            foreach (var target in lookup.Targets.Where(target => metadata.TryTable(target, out _))) yield return Needs(ComponentTypes.Table, metadata.Table(target).MetadataId);
            if (lookup.Choice is { IsGlobal: true } choice) yield return Needs(ComponentTypes.Choice, choice.MetadataId);
            yield break;
        }

        if (type == ComponentTypes.Table && metadata.Tables.FirstOrDefault(table => table.MetadataId == id) is { } whole)
        {
            foreach (var choice in whole.Columns.Values.Select(column => column.Choice).OfType<ChoiceDefinition>().Where(choice => choice is { IsGlobal: true, IsCustom: true })) yield return Needs(ComponentTypes.Choice, choice.MetadataId);
            foreach (var one in metadata.ManyToOne(whole.LogicalName).Where(one => one.IsCustom && one.ReferencedTable != whole.LogicalName && metadata.TryTable(one.ReferencedTable, out _))) yield return Needs(ComponentTypes.Table, metadata.Table(one.ReferencedTable).MetadataId);
            yield break;
        }

        if (ComponentTypes.Find(metadata, type) is not { } kind || SystemRow.Find(execution.Connection, metadata, kind.Table, id) is not { } row) yield break;
        foreach (var column in new[] { "returnedtypecode", "objecttypecode", "primaryentitytypecode" })
        {
            if (row.Text(column) is { } name && metadata.TryTable(name, out var table)) yield return Needs(ComponentTypes.Table, table.MetadataId);
        }

        foreach (var (column, kindOfIt) in new[] { ("pluginassemblyid", ComponentTypes.PluginAssembly), ("eventhandler", ComponentTypes.PluginType) })
        {
            if (row.Guid(column) is { } needed) yield return Needs(kindOfIt, needed);
        }

        Dependency Needs(int requiredType, Guid required) => new("", type, id, requiredType, required);
    }

    public static OrganizationResponse Answer(string message, IEnumerable<Dependency> dependencies)
    {
        var rows = dependencies.DistinctBy(one => (one.Dependent, one.Required)).Select(one => new Entity("dependency", MetadataIds.Of("dependency", $"{one.Dependent:D}.{one.Required:D}"))
        {
            ["dependencyid"] = MetadataIds.Of("dependency", $"{one.Dependent:D}.{one.Required:D}"),
            ["dependencytype"] = Published,
            ["dependentcomponentobjectid"] = one.Dependent,
            ["dependentcomponenttype"] = one.DependentType,
            ["requiredcomponentobjectid"] = one.Required,
            ["requiredcomponenttype"] = one.RequiredType,
        });
        return new OrganizationResponse { ResponseName = message, ["EntityCollection"] = new EntityCollection([.. rows]) { EntityName = "dependency" } };
    }

    private static IEnumerable<SolutionPart> Parts(Execution execution, int type, Guid id)
    {
        SolutionComponents.Demand(execution, type, id);
        if (ComponentTypes.PartOf(execution.Metadata, type, id) is not { } part) yield break;
        yield return part;
        if (type != ComponentTypes.Table) yield break;
        foreach (var screen in Deletion.Screens(execution, execution.Metadata.Table(part.Name))) yield return screen;
    }
}
