using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Verify.Checks;

/// <summary>The app: what it shows, and the roles that see it.</summary>
internal sealed class AppCheck : ICheck
{
    private const string Table = "1";

    public string Kind => "App";

    public IEnumerable<Part> Expected(Package package) => package.Customizations.Elements("AppModules").Elements("AppModule").Select(app => new Part(app.Need("UniqueName"), app.Need("UniqueName"))
        .Is("on", "yes")
        // A role that the platform brings has another id in each organisation; administrators see every app.
        .Holds("roles", app.Elements("AppModuleRoleMaps").Elements("Role").Select(role => ((string)role.Attribute("id")!).Id()).Intersect(RoleCheck.All(package).Select(role => role.Id)))
        .Holds("tables", app.Elements("AppModuleComponents").Elements("AppModuleComponent").Where(part => (string?)part.Attribute("type") == Table).Select(part => ((string)part.Attribute("schemaName")!).ToLowerInvariant()))
        .Holds("views, forms and charts", app.Elements("AppModuleComponents").Elements("AppModuleComponent").Select(part => (string?)part.Attribute("id")).OfType<string>().Select(id => id.Id())));

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected)
    {
        List<Part> found = [];
        foreach (var app in await api.ListAsync("appmodules?$select=appmoduleid,uniquename,statecode", "uniquename", expected.Select(part => part.Key.Quoted())))
        {
            var id = app.Said("appmoduleid");
            var roles = await api.ListAsync($"appmodules({id})/appmoduleroles_association?$select=roleid");
            var parts = (await api.GetAsync($"RetrieveAppComponents(AppModuleId={id})")).Rows("value", "AppComponents");
            found.Add(new Part(app.Said("uniquename") ?? "", "").Is("on", app.Said("statecode") == "0" ? "yes" : "no")
                .Holds("roles", roles.Select(role => role.Said("roleid") ?? ""))
                .Holds("tables", await TablesAsync(api, expected, parts))
                .Holds("views, forms and charts", parts.Select(part => part.Said("objectid") ?? "")));
        }

        return found;
    }

    /// <summary>An app knows its tables by the ids of their definitions.</summary>
    private static async Task<List<string>> TablesAsync(DataverseApi api, IReadOnlyList<Part> expected, IReadOnlyList<JObject> parts)
    {
        var shown = parts.Where(part => part.Said("componenttype") == Table).Select(part => part.Said("objectid") ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var wanted = expected.SelectMany(part => part.Facts.Single(fact => fact.What == "tables").Value!.Split(", ", StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. (await api.ListAsync("EntityDefinitions?$select=LogicalName,MetadataId")).Where(table => shown.Contains(table.Said("MetadataId") ?? "") && wanted.Contains(table.Said("LogicalName") ?? "")).Select(table => table.Said("LogicalName")!)];
    }
}
