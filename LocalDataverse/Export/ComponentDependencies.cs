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
        if (type == ComponentTypes.Column && metadata.Tables.SelectMany(table => table.Columns.Values.Select(column => (table, column))).FirstOrDefault(pair => pair.column.MetadataId == id) is { table: { } of, column: { } lookup })
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

        if (ComponentTypes.Find(metadata, type) is not { } kind || SystemRow.All(execution.Connection, metadata, kind.Table, $"WHERE \"{metadata.Table(kind.Table).PrimaryIdColumn}\" = $0", id).FirstOrDefault() is not { } row) yield break;
        foreach (var column in new[] { "returnedtypecode", "objecttypecode", "primaryentitytypecode" })
        {
            if (row.Text(column) is { } name && metadata.TryTable(name, out var table)) yield return Needs(ComponentTypes.Table, table.MetadataId);
        }

        foreach (var (column, of92) in new[] { ("pluginassemblyid", 91), ("eventhandler", 90) })
        {
            if (row.Guid(column) is { } needed) yield return Needs(of92, needed);
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
        var metadata = execution.Metadata;
        switch (type)
        {
            case ComponentTypes.Table when metadata.Tables.FirstOrDefault(table => table.MetadataId == id) is { } table:
                return Deletion.Screens(execution, table).Prepend(new(SolutionPart.Table, table.LogicalName));
            case ComponentTypes.Column when metadata.Tables.SelectMany(table => table.Columns.Values.Select(column => (table, column))).FirstOrDefault(pair => pair.column.MetadataId == id) is { table: { } table } found:
                return [new(SolutionPart.Column, $"{table.LogicalName}.{found.column.LogicalName}")];
            case ComponentTypes.Choice when metadata.GlobalChoices.Values.FirstOrDefault(choice => choice.MetadataId == id) is { } choice:
                return [new(SolutionPart.Choice, choice.Name!)];
            case ComponentTypes.Relationship when metadata.OneToManyRelationships.FirstOrDefault(one => one.MetadataId == id) is { } one:
                return [new(SolutionPart.OneToMany, one.SchemaName)];
            case ComponentTypes.Relationship when metadata.ManyToManyRelationships.FirstOrDefault(many => many.MetadataId == id) is { } many:
                return [new(SolutionPart.ManyToMany, many.SchemaName)];
            default:
                SolutionComponents.Demand(execution, type, id);
                return ComponentTypes.Find(metadata, type) is { } kind ? [SolutionPart.Row(kind.Table, id)] : [];
        }
    }
}
