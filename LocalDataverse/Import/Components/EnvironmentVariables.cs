using System.Text.Json;
using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Import.Components;

internal sealed class EnvironmentVariables : ISolutionComponents
{
    private const string Folder = "environmentvariabledefinitions/";

    public void Import(SolutionPackage package, RowWriter rows)
    {
        foreach (var (path, definition) in package.XmlBelow(Folder).Where(file => file.Root.Name.LocalName == "environmentvariabledefinition"))
        {
            var name = (string?)definition.Attribute("schemaname") ?? throw ImportErrors.SolutionPartInvalid($"'{path}' has no schemaname");
            var id = MetadataIds.Of("environmentvariabledefinition", name);
            rows.Put("environmentvariabledefinition", id, new()
            {
                ["schemaname"] = name,
                ["displayname"] = Said(definition, "displayname"),
                ["description"] = Said(definition, "description"),
                ["defaultvalue"] = definition.Text("defaultvalue"),
                ["type"] = definition.Text("type"),
                ["isrequired"] = definition.Text("isrequired") ?? "0",
                ["ismanaged"] = package.IsManaged,
            });
            var values = $"{path[..path.LastIndexOf('/')]}/environmentvariablevalues.json";
            if (package.Files.TryGetValue(values, out var json) && ValueIn(json, values) is { } value)
            {
                rows.Put("environmentvariablevalue", MetadataIds.Of("environmentvariablevalue", name), new()
                {
                    ["schemaname"] = name,
                    ["environmentvariabledefinitionid"] = id,
                    ["value"] = value,
                });
            }
        }
    }

    private static DisplayText Said(XElement definition, string child) =>
        definition.Texts(child) is { Texts.Count: > 0 } texts ? texts : DisplayText.Of((string?)definition.Element(child)?.Attribute("default"));

    private static string? ValueIn(byte[] json, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.GetProperty("environmentvariablevalues").GetProperty("environmentvariablevalue").GetProperty("value").GetString();
        }
        catch (Exception invalid) when (invalid is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw ImportErrors.SolutionPartInvalid($"'{path}' is not the value of an environment variable");
        }
    }
}
