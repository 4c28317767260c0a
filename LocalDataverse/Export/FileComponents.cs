using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using LocalDataverse.Pipeline;

namespace LocalDataverse.Export;

/// <summary>Writes the components that are files of their own: custom APIs, environment variables, masking rules.</summary>
internal sealed class FileComponents(SolutionContent content, IDictionary<string, byte[]> files)
{
    public void Write()
    {
        foreach (var api in content.Rows("customapi")) CustomApi(api);
        foreach (var definition in content.Rows("environmentvariabledefinition")) EnvironmentVariable(definition);
        foreach (var rule in content.Rows("maskingrule").Concat(content.Rows("attributemaskingrule")))
        {
            foreach (var (path, file) in Import.Carried.FilesOf(content.Connection, rule.Id)) files[path] = file;
        }
    }

    private void CustomApi(SystemRow api)
    {
        var name = api.Text("uniquename") ?? "";
        Put($"customapis/{name}/customapi.xml", new XElement(
            "customapi",
            new XAttribute("uniquename", name),
            Xml.Text("allowedcustomprocessingsteptype", api.Number("allowedcustomprocessingsteptype") ?? 0),
            Xml.Text("bindingtype", api.Number("bindingtype") ?? 0),
            Xml.Maybe("boundentitylogicalname", api.Text("boundentitylogicalname")),
            Said(api, "description"),
            Said(api, "displayname"),
            Xml.Maybe("executeprivilegename", api.Text("executeprivilegename")),
            Xml.Text("iscustomizable", true),
            Xml.Text("isfunction", api.Number("isfunction") ?? 0),
            Xml.Text("isprivate", api.Number("isprivate") ?? 0),
            Xml.Text("name", api.Text("name")),
            api.Guid("plugintypeid") is { } type ? new XElement("plugintypeid", Xml.Text("plugintypeid", type.ToString("D"))) : null,
            Xml.Text("workflowsdkstepenabled", api.Number("workflowsdkstepenabled") ?? 0)));
        Parts(api, name, "customapirequestparameter", "customapirequestparameters");
        Parts(api, name, "customapiresponseproperty", "customapiresponseproperties");
    }

    private void Parts(SystemRow api, string name, string table, string folder)
    {
        foreach (var part in content.Belonging(table, "customapiid", api.Id))
        {
            Put($"customapis/{name}/{folder}/{part.Text("uniquename")}/{table}.xml", new XElement(
                table,
                new XAttribute("uniquename", part.Text("uniquename") ?? ""),
                Said(part, "description"),
                Said(part, "displayname"),
                Xml.Text("iscustomizable", true),
                table == "customapirequestparameter" ? Xml.Text("isoptional", part.Number("isoptional") ?? 0) : null,
                Xml.Maybe("logicalentityname", part.Text("logicalentityname")),
                Xml.Text("name", part.Text("name")),
                Xml.Text("type", part.Number("type"))));
        }
    }

    private void EnvironmentVariable(SystemRow definition)
    {
        var name = definition.Text("schemaname") ?? "";
        Put($"environmentvariabledefinitions/{name}/environmentvariabledefinition.xml", new XElement(
            "environmentvariabledefinition",
            new XAttribute("schemaname", name),
            Xml.Maybe("defaultvalue", definition.Text("defaultvalue")),
            Said(definition, "description"),
            Said(definition, "displayname"),
            Xml.Text("iscustomizable", true),
            Xml.Text("isrequired", definition.Number("isrequired") ?? 0),
            Xml.Text("type", definition.Number("type"))));
        // The value is exported where it is a component of the solution too, as its import made it.
        if (content.Rows("environmentvariablevalue").FirstOrDefault(value => value.Guid("environmentvariabledefinitionid") == definition.Id) is { } given)
        {
            files[$"environmentvariabledefinitions/{name}/environmentvariablevalues.json"] = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object?>
            {
                ["environmentvariablevalues"] = new Dictionary<string, object?> { ["environmentvariablevalue"] = new Dictionary<string, object?> { ["schemaname"] = name, ["value"] = given.Text("value") } },
            });
        }
    }

    private XElement? Said(SystemRow row, string column)
    {
        var text = content.Said(row, column);
        return text.Texts.Count == 0 ? null : new XElement(column, new XAttribute("default", text.Text), Xml.Texts("labels", "label", text).Elements());
    }

    private void Put(string path, XElement component) => files[path] = Encoding.UTF8.GetBytes(component.ToString());
}
