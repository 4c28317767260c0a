namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>An app lists tables, views, charts, forms, dashboards and a site map that exist, and roles of the solution or of the platform.</summary>
internal sealed class AppComponentsResolve : IRule
{
    private const string View = "26";
    private const string Chart = "59";
    private const string Form = "60";

    public IEnumerable<Finding> Check(SolutionSource source)
    {
        var views = source.Tables.SelectMany(source.Views).Select(view => Id(view.Text("savedqueryid"))).ToHashSet();
        var charts = source.Tables.SelectMany(source.Charts).Select(chart => Id(chart.Text("savedqueryvisualizationid"))).ToHashSet();
        var forms = source.Tables.SelectMany(source.Forms).SelectMany(form => form.Xml.Descendants("formid")).Select(id => Id(id.Value))
            .Concat(source.Dashboards.Select(dashboard => Id(dashboard.Text("FormId")))).ToHashSet();
        foreach (var app in source.Apps)
            foreach (var component in app.Xml.Descendants("AppModuleComponent"))
            {
                var (name, id) = ((string?)component.Attribute("schemaName") ?? "", Id((string?)component.Attribute("id")));
                var found = (string?)component.Attribute("type") switch
                {
                    RootTypes.Table => source.IsKnown(name) || source.Platform.Count == 0,
                    RootTypes.SiteMap => source.SiteMaps.Any(map => map.Text("SiteMapUniqueName") == name),
                    RootTypes.WebResource => source.HasWebResource(name),
                    View => views.Contains(id),
                    Chart => charts.Contains(id),
                    Form => forms.Contains(id),
                    _ => true,
                };
                if (!found)
                    yield return app.Wrong($"its component {name}{id} does not exist.", "Correct it, or take it out of AppModuleComponents.");
            }
    }

    private static string Id(string? id) => (id ?? "").Trim('{', '}').ToLowerInvariant();
}
