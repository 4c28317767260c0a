using System.Xml.Linq;

namespace CoachingExtensions.Packer.Packing;

/// <summary>[Content_Types].xml: a Default for each extension, an Override for a file without one or of another type.</summary>
internal static class ContentTypes
{
    public const string FileName = "[Content_Types].xml";

    private const string Xml = "text/xml";
    private const string Binary = "application/octet-stream";
    private static readonly XNamespace Space = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static XElement For(IEnumerable<string> files)
    {
        var types = new XElement(Space + "Types");
        var known = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            var type = IsXmlPart(file) ? Xml : Binary;
            var extension = Path.GetExtension(file).TrimStart('.');
            if (extension.Length > 0 && known.TryAdd(extension, type))
                types.Add(Entry("Default", type, "Extension", extension));
            else if (extension.Length == 0 || known[extension] != type)
                types.Add(Entry("Override", type, "PartName", "/" + file));
        }
        return types;
    }

    // Files that are copied as they are count as binary, whatever they hold.
    private static bool IsXmlPart(string file) => file is "customizations.xml" or "solution.xml" or "data.xml" or "data_schema.xml";

    private static XElement Entry(string name, string type, string key, string value) =>
        new(Space + name, new XAttribute("ContentType", type), new XAttribute(key, value));
}
