using System.Xml.Linq;
using LocalDataverse.Import;
using LocalDataverse.Pipeline;

namespace LocalDataverse.Export;

/// <summary>Writes apps and their site maps.</summary>
internal static class AppXml
{
    public static XElement? SiteMaps(SolutionContent content)
    {
        var maps = content.Rows("sitemap");
        return maps.Count == 0 ? null : new XElement("AppModuleSiteMaps", maps.Select(map => new XElement(
            "AppModuleSiteMap",
            Xml.Text("SiteMapUniqueName", map.Text("sitemapnameunique")),
            Xml.Text("EnableCollapsibleGroups", Words(map, "enablecollapsiblegroups", false)),
            Xml.Text("ShowHome", Words(map, "showhome", true)),
            Xml.Text("ShowPinned", Words(map, "showpinned", true)),
            Xml.Text("ShowRecents", Words(map, "showrecents", true)),
            XElement.Parse(map.Text("sitemapxml") ?? "<SiteMap />"),
            Xml.Texts("LocalizedNames", "LocalizedName", content.Said(map, "sitemapname")))));
    }

    public static XElement? Apps(SolutionContent content)
    {
        var apps = content.Rows("appmodule");
        return apps.Count == 0 ? null : new XElement("AppModules", apps.Select(app => new XElement(
            "AppModule",
            Xml.Text("UniqueName", app.Text("uniquename")),
            Xml.Text("IntroducedVersion", "1.0.0.0"),
            Xml.Maybe("WebResourceId", app.Guid("webresourceid")?.ToString("D")),
            Xml.Text("OptimizedFor", null),
            Xml.Text("statecode", 0),
            Xml.Text("statuscode", 1),
            Xml.Text("FormFactor", app.Number("formfactor") ?? 1),
            Xml.Text("ClientType", app.Number("clienttype") ?? 4),
            Xml.Text("NavigationType", app.Number("navigationtype") ?? 0),
            new XElement("AppModuleComponents", content.Belonging("appmodulecomponent", "appmoduleidunique", app.Id).Select(component => Component(content, component)).OfType<XElement>()),
            new XElement("AppModuleRoleMaps", content.Belonging("appmoduleroles", "appmoduleid", app.Id).Select(role => new XElement("Role", new XAttribute("id", (role.Guid("roleid") ?? Guid.Empty).ToString("B"))))),
            Xml.Texts("LocalizedNames", "LocalizedName", content.Said(app, "name")),
            Xml.Texts("Descriptions", "Description", content.Said(app, "description")))));
    }

    private static XElement? Component(SolutionContent content, SystemRow component)
    {
        var (type, id) = (component.Number("componenttype") ?? 0, component.Guid("objectid") ?? Guid.Empty);
        var name = type switch
        {
            ComponentTypes.Table => content.Metadata.Tables.FirstOrDefault(table => table.MetadataId == id)?.LogicalName,
            62 => SystemRow.All(content.Connection, content.Metadata, "sitemap", "WHERE sitemapid = $0", id).FirstOrDefault()?.Text("sitemapnameunique"),
            _ => null,
        };
        // A table that is gone is in no app.
        if (name is null && type is ComponentTypes.Table or 62) return null;
        return new XElement("AppModuleComponent", new XAttribute("type", type), name is null ? new XAttribute("id", id.ToString("B")) : new XAttribute("schemaName", name));
    }

    private static string Words(SystemRow row, string column, bool otherwise) => (row.Number(column) is { } flag ? flag == 1 : otherwise) ? "True" : "False";
}
