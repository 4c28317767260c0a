using System.Xml.Linq;

namespace LocalDataverse.Import.Components;

/// <summary>Dashboards are forms of no table.</summary>
internal sealed class Dashboards : ISolutionComponents
{
    private const int Dashboard = 0;

    public void Import(SolutionPackage package, RowWriter rows)
    {
        foreach (var dashboard in package.Section("Dashboards", "Dashboard"))
        {
            var name = dashboard.Texts("LocalizedNames");
            var form = dashboard.Element("FormXml")?.Element("forms")?.Element("form")
                ?? throw ImportErrors.SolutionPartInvalid($"the dashboard '{name}' has no form element");
            rows.Put("systemform", dashboard.Id("FormId") ?? throw ImportErrors.SolutionPartInvalid($"the dashboard '{name}' has no FormId"), new()
            {
                ["name"] = name,
                ["description"] = dashboard.Texts("Descriptions"),
                ["objecttypecode"] = "none",
                ["type"] = Dashboard,
                ["isdefault"] = dashboard.Text("IsDefault") ?? "0",
                ["istabletenabled"] = dashboard.Text("IsTabletEnabled") ?? "0",
                ["formactivationstate"] = "1",
                ["formpresentation"] = "0",
                ["iscustomizable"] = dashboard.Text("IsCustomizable") ?? "1",
                ["canbedeleted"] = "1",
                ["ismanaged"] = package.IsManaged,
                ["formxml"] = form.ToString(SaveOptions.DisableFormatting),
            });
        }
    }
}
