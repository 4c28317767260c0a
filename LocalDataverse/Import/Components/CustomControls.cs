using System.Text;
using LocalDataverse.Metadata;

namespace LocalDataverse.Import.Components;

/// <summary>Code components (PCF). Forms here show a column's ordinary control; the component is a row, kept as it came.</summary>
internal sealed class CustomControls : ISolutionComponents
{
    public void Import(SolutionPackage package, RowWriter rows)
    {
        foreach (var control in package.Section("CustomControls", "CustomControl"))
        {
            var name = control.Text("Name") ?? throw ImportErrors.SolutionPartInvalid("a custom control has no Name");
            var id = IdOf(name);
            var manifest = control.Text("FileName") is { } file ? package.File(file) : throw ImportErrors.SolutionPartInvalid($"the custom control '{name}' names no manifest");
            rows.Put("customcontrol", id, new()
            {
                ["name"] = name,
                ["manifest"] = Encoding.UTF8.GetString(manifest),
                ["version"] = (string?)SafeXml.Read(manifest, file).Element("control")?.Attribute("version"),
                ["ismanaged"] = package.IsManaged,
            });
            var folder = file.TrimStart('/')[..(file.TrimStart('/').LastIndexOf('/') + 1)];
            Carried.Put(rows.Connection, id, "CustomControls", control, package.Files.Where(part => part.Key.StartsWith(folder, StringComparison.OrdinalIgnoreCase)));
        }
    }

    public static Guid IdOf(string name) => MetadataIds.Of("customcontrol", name);
}
