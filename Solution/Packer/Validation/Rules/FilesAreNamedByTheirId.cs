namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>Forms, views, charts, dashboards and steps are in files named by their id, as an unpacked export has them.</summary>
internal sealed class FilesAreNamedByTheirId : IRule
{
    public IEnumerable<Finding> Check(SolutionSource source) =>
        from entry in Named(source)
        where !string.Equals(Path.GetFileNameWithoutExtension(entry.File), "{" + entry.Id.Trim('{', '}') + "}", StringComparison.OrdinalIgnoreCase)
        select new Finding(entry.File, $"the file holds the component {entry.Id}.", "Name it by the component's id, in braces.");

    private static IEnumerable<(string File, string Id)> Named(SolutionSource source) =>
    [
        .. source.Tables.SelectMany(source.Forms).SelectMany(form => form.Xml.Descendants("formid").Select(id => (form.File, id.Value))),
        .. source.Tables.SelectMany(source.Views).Select(view => (view.File, view.Text("savedqueryid"))),
        .. source.Tables.SelectMany(source.Charts).Select(chart => (chart.File, chart.Text("savedqueryvisualizationid"))),
        .. source.Dashboards.Select(dashboard => (dashboard.File, dashboard.Text("FormId"))),
        .. source.Steps.Select(step => (step.File, step.Attribute("SdkMessageProcessingStepId"))),
    ];
}
