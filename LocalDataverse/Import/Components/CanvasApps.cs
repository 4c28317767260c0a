using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Import.Components;

/// <summary>Canvas apps run in the player of Power Apps: here they are rows, kept as they came.</summary>
internal sealed class CanvasApps : ISolutionComponents
{
    public void Import(SolutionPackage package, RowWriter rows)
    {
        foreach (var app in package.Section("CanvasApps", "CanvasApp"))
        {
            var name = app.Text("Name") ?? throw ImportErrors.SolutionPartInvalid("a canvas app has no Name");
            var id = IdOf(name);
            rows.Put("canvasapp", id, new()
            {
                ["name"] = name,
                ["displayname"] = app.Text("DisplayName") ?? name,
                ["description"] = app.Text("Description"),
                ["tags"] = app.Text("Tags"),
                ["ismanaged"] = package.IsManaged,
            });
            // Its files are named by elements such as DocumentUri.
            var files = app.Elements().Concat(app.Elements("AdditionalUris").Elements()).Select(element => element.Value.TrimStart('/')).Where(package.Files.ContainsKey).Distinct();
            Carried.Put(rows.Connection, id, "CanvasApps", app, files.Select(path => new KeyValuePair<string, byte[]>(path, package.Files[path])));
        }
    }

    public static Guid IdOf(string name) => MetadataIds.Of("canvasapp", name);
}
