using System.Text;
using System.Xml.Linq;

namespace CoachingExtensions.Packer.Languages;

/// <summary>Texts by their names, in the format of web resources of type 12: pages and plug-ins read the same.</summary>
internal static class Resx
{
    public static IEnumerable<(string Name, string Text)> Read(string path) =>
        XElement.Load(path, LoadOptions.PreserveWhitespace).Elements("data").Select(data => ((string)data.Attribute("name")!, data.Element("value")?.Value ?? ""));

    public static byte[] Write(IEnumerable<(string Name, string Text)> texts)
    {
        XElement Header(string name, string value) => new("resheader", new XAttribute("name", name), new XElement("value", value));
        var root = new XElement(
            "root",
            Header("resmimetype", "text/microsoft-resx"),
            Header("version", "2.0"),
            Header("reader", "System.Resources.ResXResourceReader, System.Windows.Forms"),
            Header("writer", "System.Resources.ResXResourceWriter, System.Windows.Forms"),
            texts.Select(text => new XElement("data", new XAttribute("name", text.Name), new XAttribute(XNamespace.Xml + "space", "preserve"), new XElement("value", text.Text))));
        return Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root.ToString().ReplaceLineEndings("\n")}\n");
    }
}
