using System.Xml.Linq;

namespace CoachingExtensions.Verify.Expected;

/// <summary>What a view shows and asks, as lists that can be held against each other however the XML is laid out.</summary>
internal static class ViewContent
{
    /// <summary>The columns of the list, in no order: widths and places are everybody's own.</summary>
    public static IEnumerable<string> Columns(XElement? layout) => (layout?.DescendantsAndSelf("cell") ?? []).Select(cell => (string?)cell.Attribute("name") ?? "");

    /// <summary>Conditions, orders and joins, each with where it stands.</summary>
    public static IEnumerable<string> Query(XElement? fetch) =>
        (fetch?.DescendantsAndSelf() ?? []).Select(element => element.Name.LocalName switch
        {
            "condition" => $"{Place(element)}{Said(element, "attribute")} {Said(element, "operator")} {Values(element)}".TrimEnd(),
            "order" => $"{Place(element)}by {Said(element, "attribute")}{(Said(element, "descending") is "true" or "1" ? " from the last" : "")}",
            "link-entity" => $"{Place(element)}with {Said(element, "name")}.{Said(element, "from")} = {Said(element, "to")} ({(Said(element, "link-type") is { Length: > 0 } type ? type : "inner")})",
            _ => "",
        }).Where(said => said.Length > 0).Select(said => said.Replace(", ", ",", StringComparison.Ordinal));

    /// <summary>A document that a person or an older version has spoilt is no reason not to look at the rest.</summary>
    public static XElement? Parsed(string? xml)
    {
        if (string.IsNullOrWhiteSpace(xml)) return null;
        try
        {
            return XElement.Parse(xml);
        }
        catch (System.Xml.XmlException)
        {
            return null;
        }
    }

    /// <summary>The joins and filters around it: a condition under "or" is another one than under "and".</summary>
    private static string Place(XElement element) => string.Concat(element.Ancestors().Reverse().Select(outer => outer.Name.LocalName switch
    {
        "link-entity" => $"{Said(outer, "name")}: ",
        "filter" when Said(outer, "isquickfindfields") is "1" or "true" => "find: ",
        "filter" when Said(outer, "type") == "or" => "or: ",
        _ => "",
    }));

    private static string Values(XElement condition) =>
        string.Join('/', condition.Elements("value").Select(value => value.Value).Prepend(Said(condition, "value")).Where(value => value.Length > 0).Order(StringComparer.Ordinal));

    private static string Said(XElement element, string attribute) => (string?)element.Attribute(attribute) ?? "";
}
