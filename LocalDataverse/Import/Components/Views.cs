using System.Xml.Linq;

namespace LocalDataverse.Import.Components;

internal sealed class Views : ISolutionComponents
{
    public void Import(SolutionPackage package, RowWriter rows)
    {
        foreach (var entity in package.Section("Entities", "Entity"))
        {
            var table = rows.Metadata.Table(entity.Text("Name")!);
            foreach (var view in entity.Elements("SavedQueries").Elements("savedqueries").Elements("savedquery"))
            {
                rows.Put("savedquery", view.Id("savedqueryid") ?? throw ImportErrors.SolutionPartInvalid($"a view of '{table.LogicalName}' has no savedqueryid"), new()
                {
                    ["name"] = view.Texts("LocalizedNames"),
                    ["description"] = view.Texts("Descriptions"),
                    ["returnedtypecode"] = table.LogicalName,
                    ["querytype"] = view.Text("querytype") ?? "0",
                    ["fetchxml"] = Inner(view, "fetchxml"),
                    ["layoutxml"] = Inner(view, "layoutxml"),
                    ["columnsetxml"] = Inner(view, "columnsetxml"),
                    ["isdefault"] = view.Text("isdefault") ?? "0",
                    ["isquickfindquery"] = view.Text("isquickfindquery") ?? "0",
                    ["isprivate"] = view.Text("isprivate") ?? "0",
                    ["iscustomizable"] = view.Text("IsCustomizable") ?? "1",
                    ["canbedeleted"] = view.Text("CanBeDeleted") ?? "1",
                    ["ismanaged"] = package.IsManaged,
                });
            }

            foreach (var chart in entity.Elements("Visualizations").Elements("visualization"))
            {
                rows.Put("savedqueryvisualization", chart.Id("savedqueryvisualizationid") ?? throw ImportErrors.SolutionPartInvalid($"a chart of '{table.LogicalName}' has no id"), new()
                {
                    ["name"] = chart.Texts("LocalizedNames"),
                    ["description"] = chart.Texts("Descriptions"),
                    ["primaryentitytypecode"] = table.LogicalName,
                    ["datadescription"] = Inner(chart, "datadescription"),
                    ["presentationdescription"] = Inner(chart, "presentationdescription"),
                    ["isdefault"] = chart.Text("isdefault") ?? "0",
                    ["ismanaged"] = package.IsManaged,
                });
            }
        }
    }

    private static string? Inner(XElement parent, string child) => parent.Element(child)?.Elements().FirstOrDefault()?.ToString(SaveOptions.DisableFormatting);
}
