using System.Xml.Linq;
using Rdl.Expressions;

namespace Rdl.Definition.Reading;

/// <summary>Reads how something looks.</summary>
internal static class StyleReader
{
    private static readonly string[] Plain =
    [
        "Format", "Color", "BackgroundColor", "FontFamily", "FontSize", "FontWeight", "FontStyle", "TextAlign", "VerticalAlign", "TextDecoration",
        "PaddingLeft", "PaddingRight", "PaddingTop", "PaddingBottom",
    ];

    private static readonly string[] Borders = ["Border", "TopBorder", "BottomBorder", "LeftBorder", "RightBorder"];

    public static Style Of(XElement element)
    {
        if (element.Child("Style") is not { } style) return Style.None;
        Known.Demand(style, [.. Plain, .. Borders, "Language"]);
        var properties = new Dictionary<string, Expression>();
        foreach (var name in Plain)
        {
            if (style.Expression(name) is { } value) properties[name] = value;
        }

        foreach (var name in Borders)
        {
            if (style.Child(name) is not { } border) continue;
            Known.Demand(border, "Color", "Style", "Width");
            foreach (var part in (string[])["Color", "Style", "Width"])
            {
                if (border.Expression(part) is { } value) properties[name + part] = value;
            }
        }

        return properties.Count == 0 ? Style.None : new Style(properties);
    }
}
