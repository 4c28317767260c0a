namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>Every component has an id of its own, well formed.</summary>
internal sealed class IdsAreUnique : IRule
{
    public IEnumerable<Finding> Check(SolutionSource source)
    {
        var ids = Ids(source).ToList();
        foreach (var (file, id) in ids.Where(entry => !Guid.TryParse(entry.Id, out _)))
            yield return new Finding(file, $"\"{id}\" is no GUID.", "Write one.");
        foreach (var repeated in ids.GroupBy(entry => entry.Id.Trim('{', '}').ToLowerInvariant()).Where(group => group.Count() > 1))
            yield return new Finding(repeated.Last().File, $"the id {repeated.Key} is also that of {repeated.First().File}.", "Give it another: ids are unique.");
    }

    private static IEnumerable<(string File, string Id)> Ids(SolutionSource source) =>
    [
        .. source.Tables.SelectMany(source.Forms).SelectMany(form => form.Xml.Descendants("formid").Select(id => (form.File, id.Value))),
        .. source.Tables.SelectMany(source.Views).Select(view => (view.File, view.Text("savedqueryid"))),
        .. source.Tables.SelectMany(source.Charts).Select(chart => (chart.File, chart.Text("savedqueryvisualizationid"))),
        .. source.Reports.Select(report => (report.File, report.Text("reportid"))),
        .. source.Dashboards.Select(dashboard => (dashboard.File, dashboard.Text("FormId"))),
        .. source.WebResources.Select(resource => (resource.File, resource.Text("WebResourceId"))),
        .. source.Roles.Select(role => (role.File, role.Attribute("id"))),
        .. source.Assemblies.Select(assembly => (assembly.File, assembly.Attribute("PluginAssemblyId"))),
        .. source.Assemblies.SelectMany(assembly => assembly.Xml.Descendants("PluginType").Select(type => (assembly.File, (string?)type.Attribute("PluginTypeId") ?? ""))),
        .. source.Steps.Select(step => (step.File, step.Attribute("SdkMessageProcessingStepId"))),
    ];
}
