using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Import.Components;

/// <summary>Custom APIs travel as files of their own, not in customizations.xml.</summary>
internal sealed class CustomApis : ISolutionComponents
{
    private const string Folder = "customapis/";

    public void Import(SolutionPackage package, RowWriter rows)
    {
        var files = package.XmlBelow(Folder).ToList();
        foreach (var (_, api) in files.Where(file => file.Root.Name.LocalName == "customapi"))
        {
            PutApi(rows, api, package.IsManaged);
        }

        foreach (var (path, part) in files.Where(file => file.Root.Name.LocalName is "customapirequestparameter" or "customapiresponseproperty"))
        {
            PutPart(rows, part, path[Folder.Length..].Split('/')[0], package.IsManaged);
        }
    }

    public static Guid IdOf(string uniqueName) => MetadataIds.Of("customapi", uniqueName);

    private static void PutApi(RowWriter rows, XElement api, bool isManaged)
    {
        var name = (string?)api.Attribute("uniquename") ?? throw ImportErrors.SolutionPartInvalid("a custom API has no uniquename");
        // Newer exports name the type by its export key, which is its id.
        var type = api.Element("plugintypeid") is { } named ? named.Id("plugintypeid") ?? named.Id("plugintypeexportkey") : null;
        if (type is { } id && !rows.Exists("plugintype", id))
        {
            throw ImportErrors.MissingDependency($"the plug-in type {id:D} of the custom API '{name}'");
        }

        SdkMessages.Put(rows, SdkMessages.IdOf(name), name);
        rows.Put("customapi", IdOf(name), new()
        {
            ["uniquename"] = name,
            ["name"] = api.Text("name") ?? name,
            ["displayname"] = Said(api, "displayname") ?? name,
            ["description"] = Said(api, "description"),
            ["allowedcustomprocessingsteptype"] = api.Text("allowedcustomprocessingsteptype") ?? "0",
            ["bindingtype"] = api.Text("bindingtype") ?? "0",
            ["boundentitylogicalname"] = api.Text("boundentitylogicalname"),
            ["executeprivilegename"] = api.Text("executeprivilegename"),
            ["isfunction"] = api.Text("isfunction") ?? "0",
            ["isprivate"] = api.Text("isprivate") ?? "0",
            ["plugintypeid"] = type,
            ["sdkmessageid"] = SdkMessages.IdOf(name),
            ["workflowsdkstepenabled"] = api.Text("workflowsdkstepenabled") ?? "0",
            ["ismanaged"] = isManaged,
        });
    }

    private static void PutPart(RowWriter rows, XElement part, string api, bool isManaged)
    {
        var table = part.Name.LocalName;
        var name = (string?)part.Attribute("uniquename") ?? throw ImportErrors.SolutionPartInvalid($"a {table} of '{api}' has no uniquename");
        if (!rows.Exists("customapi", IdOf(api)))
        {
            throw ImportErrors.SolutionPartMissing($"{Folder}{api}/customapi.xml");
        }

        Dictionary<string, object?> values = new()
        {
            ["uniquename"] = name,
            ["name"] = part.Text("name") ?? $"{api}.{name}",
            ["displayname"] = Said(part, "displayname") ?? name,
            ["description"] = Said(part, "description"),
            ["customapiid"] = IdOf(api),
            ["type"] = part.Text("type"),
            ["logicalentityname"] = part.Text("logicalentityname"),
            ["ismanaged"] = isManaged,
        };
        if (table == "customapirequestparameter")
        {
            values["isoptional"] = part.Text("isoptional") ?? "0";
        }

        rows.Put(table, MetadataIds.Of(table, $"{api}.{name}"), values);
    }

    // The labels of all languages; where there is none, the one text that needs no language.
    private static DisplayText? Said(XElement element, string child) =>
        element.Texts(child) is { Texts.Count: > 0 } texts ? texts : (string?)element.Element(child)?.Attribute("default") is { } text ? DisplayText.Of(text) : null;
}
