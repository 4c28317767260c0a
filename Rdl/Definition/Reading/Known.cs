using System.Globalization;
using System.Xml.Linq;
using Rdl.Expressions;

namespace Rdl.Definition.Reading;

/// <summary>Reads elements by name. What nobody asks for is refused: a report must not look like less than it is.</summary>
internal static class Known
{
    public static readonly XNamespace Space = "http://schemas.microsoft.com/sqlserver/reporting/2016/01/reportdefinition";

    /// <summary>Nothing of it changes what a reader of a page sees.</summary>
    private static readonly HashSet<string> WithoutEffect =
    [
        "AutoRefresh", "Author", "CanGrow", "CanShrink", "KeepTogether", "ZIndex", "DataElementName", "DataElementOutput", "DataElementStyle",
        "ConsumeContainerWhitespace", "UserSort", "OmitBorderOnPageBreak", "ColumnSpacing", "InteractiveHeight", "InteractiveWidth",
        "ReportParametersLayout", "DataSources", "FixedColumnHeaders", "RepeatColumnHeaders", "FixedRowHeaders", "RepeatRowHeaders", "HideDuplicates",
    ];

    /// <summary>Refuses what is neither asked for nor without effect. Elements of other namespaces are notes of designers.</summary>
    public static void Demand(XElement element, params string[] supported)
    {
        foreach (var child in element.Elements())
        {
            if (child.Name.Namespace == Space && !supported.Contains(child.Name.LocalName) && !WithoutEffect.Contains(child.Name.LocalName))
            {
                throw RdlException.NotSupported($"{child.Name.LocalName} in {Where(element)}");
            }
        }
    }

    public static XElement? Child(this XElement element, string name) => element.Element(Space + name);

    public static IEnumerable<XElement> Children(this XElement element, string name) => element.Elements(Space + name);

    /// <summary>The elements of a collection, such as Fields and Field.</summary>
    public static IEnumerable<XElement> Each(this XElement element, string collection, string one) => element.Child(collection)?.Children(one) ?? [];

    public static string? Text(this XElement element, string name) => element.Child(name)?.Value;

    public static string Demanded(this XElement element, string name) => element.Text(name) ?? throw new RdlException($"{Where(element)} has no {name}");

    public static string Name(this XElement element) => element.Attribute("Name")?.Value is { Length: > 0 } name ? name : throw new RdlException($"a {element.Name.LocalName} has no Name");

    public static bool Flag(this XElement element, string name) => element.Text(name)?.Trim().ToLowerInvariant() switch
    {
        null or "false" or "0" => false,
        "true" or "1" => true,
        var other => throw RdlException.NotSupported($"'{other}' for {name} in {Where(element)}"),
    };

    public static Expression Expression(this XElement element) => Rdl.Expressions.Expression.Of(element.Value, Where(element));

    public static Expression? Expression(this XElement element, string name) => element.Child(name)?.Expression();

    /// <summary>A size in millimetres.</summary>
    public static decimal Size(this XElement element, string name) => element.Text(name) is { } text ? Millimetres(text) : 0;

    public static decimal Millimetres(string size)
    {
        var at = size.Trim();
        foreach (var (unit, millimetres) in ((string, decimal)[])[("mm", 1), ("cm", 10), ("in", 25.4m), ("pt", 25.4m / 72), ("pc", 25.4m / 6)])
        {
            if (at.EndsWith(unit, StringComparison.Ordinal) && decimal.TryParse(at[..^2], NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return number * millimetres;
        }

        throw new RdlException($"'{size}' is no size: write it as 10mm, 1cm, 1in, 10pt or 1pc");
    }

    /// <summary>The element with the name of it or of what it is in.</summary>
    public static string Where(XElement element) =>
        element.AncestorsAndSelf().FirstOrDefault(one => one.Attribute("Name") is not null) is { } named
            ? $"{named.Name.LocalName} {named.Attribute("Name")!.Value}{(named == element ? "" : $", {element.Name.LocalName}")}"
            : element.Name.LocalName;
}
