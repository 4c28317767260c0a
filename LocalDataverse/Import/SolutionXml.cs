using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Import;

/// <summary>Small readers of a solution's XML, which writes flags as 0 and 1, True and False.</summary>
internal static class SolutionXml
{
    public static string? Text(this XElement element, string child) => element.Element(child)?.Value is { Length: > 0 } text ? text : null;

    public static bool Flag(this XElement element, string child, bool otherwise = false) =>
        element.Text(child) is { } text ? text is "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase) : otherwise;

    public static int? Number(this XElement element, string child) =>
        int.TryParse(element.Text(child), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static decimal? Exact(this XElement element, string child) =>
        decimal.TryParse(element.Text(child), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static Guid? Id(this XElement element, string child) => Guid.TryParse(element.Text(child), out var id) ? id : null;

    /// <summary>Texts in several languages: <c>&lt;displaynames&gt;&lt;displayname description= languagecode= /&gt;…</c></summary>
    public static DisplayText Texts(this XElement element, string child)
    {
        var texts = new Dictionary<int, string>();
        foreach (var entry in element.Element(child)?.Elements() ?? [])
        {
            if ((string?)entry.Attribute("description") is { Length: > 0 } text && int.TryParse((string?)entry.Attribute("languagecode"), out var language))
            {
                texts[language] = text;
            }
        }

        return texts.Count == 0 ? DisplayText.None : new DisplayText { Texts = texts };
    }
}
