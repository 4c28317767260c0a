using System.Xml.Linq;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;

namespace LocalDataverse.Export;

/// <summary>Writes the views and charts of a table.</summary>
internal static class ViewXml
{
    public static XElement? Views(SolutionContent content, TableDefinition table)
    {
        var views = content.Rows("savedquery", "returnedtypecode", table.LogicalName);
        return views.Count == 0 ? null : new XElement("SavedQueries", new XElement("savedqueries", views.Select(view => View(content, view))));
    }

    public static XElement? Charts(SolutionContent content, TableDefinition table)
    {
        var charts = content.Rows("savedqueryvisualization", "primaryentitytypecode", table.LogicalName);
        return charts.Count == 0 ? null : new XElement("Visualizations", charts.Select(chart => Chart(content, chart)));
    }

    private static XElement View(SolutionContent content, SystemRow view) => new(
        "savedquery",
        Xml.Text("IsCustomizable", view.Number("iscustomizable") ?? 1),
        Xml.Text("CanBeDeleted", view.Number("canbedeleted") ?? 1),
        Xml.Text("isquickfindquery", view.Number("isquickfindquery") ?? 0),
        Xml.Text("isprivate", view.Number("isprivate") ?? 0),
        Xml.Text("isdefault", view.Number("isdefault") ?? 0),
        Xml.Text("savedqueryid", view.Id),
        Xml.Inner("layoutxml", view.Text("layoutxml")),
        Xml.Text("querytype", view.Number("querytype") ?? 0),
        Xml.Inner("fetchxml", view.Text("fetchxml")),
        Xml.Inner("columnsetxml", view.Text("columnsetxml")),
        Xml.Text("IntroducedVersion", "1.0.0.0"),
        Xml.Texts("LocalizedNames", "LocalizedName", content.Said(view, "name")),
        Xml.Texts("Descriptions", "Description", content.Said(view, "description")));

    private static XElement Chart(SolutionContent content, SystemRow chart) => new(
        "visualization",
        Xml.Text("savedqueryvisualizationid", chart.Id),
        Xml.Inner("datadescription", chart.Text("datadescription")),
        Xml.Inner("presentationdescription", chart.Text("presentationdescription")),
        Xml.Text("isdefault", chart.Number("isdefault") ?? 0),
        Xml.Text("IntroducedVersion", "1.0.0.0"),
        Xml.Texts("LocalizedNames", "LocalizedName", content.Said(chart, "name")),
        Xml.Texts("Descriptions", "Description", content.Said(chart, "description")));
}
