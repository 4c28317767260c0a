using System.Xml.Linq;

namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>A dashboard has at most six parts, whose tables, views and charts exist.</summary>
internal sealed class DashboardsResolve : IRule
{
    private const int MostParts = 6;

    public IEnumerable<Finding> Check(SolutionSource source) => source.Dashboards.SelectMany(dashboard => Parts(source, dashboard));

    private static IEnumerable<Finding> Parts(SolutionSource source, Component dashboard)
    {
        var parts = dashboard.Xml.Descendants("control").ToList();
        if (parts.Count > MostParts)
            yield return dashboard.Wrong($"it has {parts.Count} parts, and an organisation allows {MostParts} by default.", "Take some out.");
        foreach (var parameters in parts.Elements("parameters"))
            foreach (var finding in Part(source, dashboard, parameters))
                yield return finding;
    }

    private static IEnumerable<Finding> Part(SolutionSource source, Component dashboard, XElement parameters)
    {
        var name = (string?)parameters.Element("TargetEntityType") ?? "";
        if (name.Length > 0 && source.Platform.Count > 0 && !source.IsKnown(name))
            yield return dashboard.Wrong($"a part shows the table {name}, which does not exist.", "Correct TargetEntityType.");
        // Views and charts of the platform's own tables are not described here.
        if (source.Tables.FirstOrDefault(table => table.LogicalName == name && !table.IsShell) is not { } ours)
            yield break;

        var view = Id(parameters, "ViewId");
        if (view.Length > 0 && source.Views(ours).All(known => Id(known.Xml, "savedqueryid") != view))
            yield return dashboard.Wrong($"a part shows the view {view} of {name}, which does not exist.", "Use the savedqueryid of one of its views.");
        var chart = Id(parameters, "VisualizationId");
        var isChart = (string?)parameters.Element("ChartGridMode") is "Chart" or "All";
        if (isChart && chart.Length == 0)
            yield return dashboard.Wrong($"a part shows a chart of {name} and names none.", "Give it a VisualizationId.");
        if (chart.Length > 0 && source.Charts(ours).All(known => Id(known.Xml, "savedqueryvisualizationid") != chart))
            yield return dashboard.Wrong($"a part shows the chart {chart} of {name}, which does not exist.", "Use the savedqueryvisualizationid of one of its charts.");
    }

    private static string Id(XElement parent, string element) => ((string?)parent.Element(element) ?? "").Trim('{', '}').ToLowerInvariant();
}
