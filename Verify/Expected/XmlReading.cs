using System.Xml.Linq;

namespace CoachingExtensions.Verify.Expected;

/// <summary>Short words for what a solution's XML says.</summary>
internal static class XmlReading
{
    public static string? Text(this XElement element, string child) => element.Element(child)?.Value is { Length: > 0 } text ? text : null;

    public static string Need(this XElement element, string child) => element.Text(child) ?? throw new InvalidDataException($"A {element.Name.LocalName} of the zip has no {child}.");

    /// <summary>What a person sees of a view, a form, a chart or a dashboard.</summary>
    public static string Label(this XElement element) => (string?)element.Element("LocalizedNames")?.Elements("LocalizedName").FirstOrDefault()?.Attribute("description") ?? "";

    /// <summary>An id as every reader here writes it.</summary>
    public static string Id(this string text) => Guid.Parse(text).ToString("D");

    /// <summary>Yes or no, however it is written.</summary>
    public static string YesNo(this string? text) => text is "1" or "true" or "True" ? "yes" : "no";
}
