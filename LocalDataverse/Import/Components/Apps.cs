using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Import.Components;

/// <summary>Site maps and the apps that show them.</summary>
internal sealed class Apps : ISolutionComponents
{
    private const int Table = 1;
    private const int SiteMap = 62;

    public void Import(SolutionPackage package, RowWriter rows)
    {
        foreach (var siteMap in package.Section("AppModuleSiteMaps", "AppModuleSiteMap"))
        {
            var name = siteMap.Text("SiteMapUniqueName") ?? throw ImportErrors.SolutionPartInvalid("a site map has no SiteMapUniqueName");
            rows.Put("sitemap", SiteMapId(name), new()
            {
                ["sitemapname"] = siteMap.Texts("LocalizedNames") is { Texts.Count: > 0 } text ? text : name,
                ["sitemapnameunique"] = name,
                ["sitemapxml"] = siteMap.Element("SiteMap")?.ToString(SaveOptions.DisableFormatting),
                ["isappaware"] = true,
                ["enablecollapsiblegroups"] = siteMap.Text("EnableCollapsibleGroups") ?? "False",
                ["showhome"] = siteMap.Text("ShowHome") ?? "True",
                ["showpinned"] = siteMap.Text("ShowPinned") ?? "True",
                ["showrecents"] = siteMap.Text("ShowRecents") ?? "True",
                ["ismanaged"] = package.IsManaged,
            });
        }

        foreach (var app in package.Section("AppModules", "AppModule"))
        {
            PutApp(package, rows, app);
        }
    }

    public static Guid AppId(string uniqueName) => MetadataIds.Of("appmodule", uniqueName);

    public static Guid SiteMapId(string uniqueName) => MetadataIds.Of("sitemap", uniqueName);

    private static void PutApp(SolutionPackage package, RowWriter rows, XElement app)
    {
        var name = app.Text("UniqueName") ?? throw ImportErrors.SolutionPartInvalid("an app has no UniqueName");
        var id = AppId(name);
        rows.Put("appmodule", id, new()
        {
            ["uniquename"] = name,
            ["name"] = app.Texts("LocalizedNames"),
            ["description"] = app.Texts("Descriptions"),
            ["appmoduleidunique"] = id,
            ["appmoduleversion"] = package.Version.ToString(),
            ["clienttype"] = app.Text("ClientType") ?? "4",
            ["formfactor"] = app.Text("FormFactor") ?? "1",
            ["navigationtype"] = app.Text("NavigationType") ?? "0",
            ["webresourceid"] = app.Id("WebResourceId"),
            ["publishedon"] = rows.UtcNow,
            ["ismanaged"] = package.IsManaged,
        });

        var components = new HashSet<Guid>();
        foreach (var component in app.Elements("AppModuleComponents").Elements("AppModuleComponent"))
        {
            components.Add(PutComponent(rows, component, id, name));
        }

        Remove(rows, "appmodulecomponent", "appmoduleidunique", id, components);
        var roles = new HashSet<Guid>();
        foreach (var role in app.Elements("AppModuleRoleMaps").Elements("Role"))
        {
            if (Guid.TryParse((string?)role.Attribute("id"), out var roleId) && rows.Exists("role", roleId))
            {
                var map = MetadataIds.Of("appmodulerole", $"{id:D}.{roleId:D}");
                rows.Put("appmoduleroles", map, new() { ["appmoduleid"] = id, ["roleid"] = roleId });
                roles.Add(map);
            }
        }

        Remove(rows, "appmoduleroles", "appmoduleid", id, roles);
    }

    private static Guid PutComponent(RowWriter rows, XElement component, Guid app, string appName)
    {
        var type = (int?)component.Attribute("type") ?? throw ImportErrors.SolutionPartInvalid($"a component of the app '{appName}' has no type");
        var schemaName = (string?)component.Attribute("schemaName");
        var objectId = (type, schemaName) switch
        {
            (Table, { } table) => rows.Metadata.TryTable(table, out var found) ? found.MetadataId : throw ImportErrors.MissingDependency($"the table '{table}', which the app '{appName}' shows"),
            (SiteMap, { } siteMap) => SiteMapId(siteMap),
            _ => Guid.TryParse((string?)component.Attribute("id"), out var given) ? given : throw ImportErrors.SolutionPartInvalid($"a component of the app '{appName}' names nothing"),
        };
        var id = MetadataIds.Of("appmodulecomponent", $"{app:D}.{type}.{objectId:D}");
        rows.Put("appmodulecomponent", id, new()
        {
            ["appmoduleidunique"] = app,
            ["componenttype"] = type,
            ["objectid"] = objectId,
            ["rootcomponentbehavior"] = "0",
        });
        return id;
    }

    private static void Remove(RowWriter rows, string table, string column, Guid app, HashSet<Guid> kept)
    {
        foreach (var gone in rows.Where(table, column, app).Where(row => !kept.Contains(row)))
        {
            rows.Delete(table, gone);
        }
    }
}
