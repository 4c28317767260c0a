namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>Each root component is defined, and each definition that needs a root has one.</summary>
internal sealed class RootComponentsMatchDefinitions : IRule
{
    public IEnumerable<Finding> Check(SolutionSource source)
    {
        var roots = source.RootComponents.Select(Key).ToList();
        var defined = Definitions(source).ToList();
        foreach (var root in roots.Where(root => RootTypes.Names.ContainsKey(root.Type) && !defined.Any(d => d.Key == root)))
            yield return source.Manifest.Wrong(
                $"the root component {RootTypes.Names[root.Type]} {root.Name} is not defined.", "Add the component, or take the root out.");
        foreach (var (file, key) in defined.Where(definition => !roots.Contains(definition.Key)))
            yield return new Finding(file, $"no root component of type {key.Type} names {key.Name}.", "Add it to RootComponents in Other/Solution.xml.");
        foreach (var repeated in roots.GroupBy(root => root).Where(group => group.Count() > 1))
            yield return source.Manifest.Wrong($"the root component {repeated.Key.Name} is listed {repeated.Count()} times.", "Keep one.");
    }

    private static (string Type, string Name) Key(Component root)
    {
        var name = root.Attribute("schemaName");
        var type = root.Attribute("type");
        return (type, type is RootTypes.Assembly || name.Length == 0 ? Id(root.Attribute("id")) : name);
    }

    private static IEnumerable<(string File, (string Type, string Name) Key)> Definitions(SolutionSource source) =>
    [
        .. source.Tables.Select(table => (table.File, (RootTypes.Table, table.LogicalName))),
        .. source.Choices.Select(choice => (choice.File, (RootTypes.Choice, choice.Attribute("Name")))),
        .. source.Roles.Select(role => (role.File, (RootTypes.Role, Id(role.Attribute("id"))))),
        .. source.Reports.Select(report => (report.File, (RootTypes.Report, Id(report.Text("reportid"))))),
        .. source.Dashboards.Select(dashboard => (dashboard.File, (RootTypes.Dashboard, Id(dashboard.Text("FormId"))))),
        .. source.WebResources.Select(resource => (resource.File, (RootTypes.WebResource, resource.Text("Name")))),
        .. source.SiteMaps.Select(map => (map.File, (RootTypes.SiteMap, map.Text("SiteMapUniqueName")))),
        .. source.Apps.Select(app => (app.File, (RootTypes.App, app.Text("UniqueName")))),
        .. source.Assemblies.Select(assembly => (assembly.File, (RootTypes.Assembly, Id(assembly.Attribute("PluginAssemblyId"))))),
        .. source.Steps.Select(step => (step.File, (RootTypes.Step, Id(step.Attribute("SdkMessageProcessingStepId"))))),
    ];

    private static string Id(string id) => id.Trim('{', '}').ToLowerInvariant();
}
