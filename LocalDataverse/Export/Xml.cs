using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Export;

/// <summary>Small writers of a solution's XML.</summary>
internal static class Xml
{
    public static XElement Text(string name, object? value) => new(name, value switch
    {
        null => "",
        bool flag => flag ? "1" : "0",
        Guid id => id.ToString("B"),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    });

    /// <summary>An element, or nothing where there is no value.</summary>
    public static XElement? Maybe(string name, object? value) => value is null or "" ? null : Text(name, value);

    /// <summary>A text in each of its languages, the base language first.</summary>
    public static XElement Texts(string parent, string child, DisplayText text) => new(
        parent,
        text.Texts.OrderByDescending(said => said.Key == DisplayText.BaseLanguage).ThenBy(said => said.Key).Select(said => new XElement(child, new XAttribute("description", said.Value), new XAttribute("languagecode", said.Key))));

    /// <summary>Where a component of a row keeps XML as text.</summary>
    public static XElement? Inner(string name, string? xml) => string.IsNullOrEmpty(xml) ? null : new XElement(name, XElement.Parse(xml));
}
