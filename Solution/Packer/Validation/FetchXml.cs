using System.Xml.Linq;

namespace CoachingExtensions.Packer.Validation;

/// <summary>Finds what a FetchXML query asks for that is not there.</summary>
internal static class FetchXml
{
    public static IEnumerable<string> Unknown(SolutionSource source, XElement? fetch)
    {
        foreach (var table in fetch?.DescendantsAndSelf().Where(element => element.Name.LocalName is "entity" or "link-entity") ?? [])
        {
            var name = (string?)table.Attribute("name") ?? "";
            foreach (var column in Columns(table).Where(column => source.LacksColumn(name, column)))
                yield return $"{name}.{column}";
            if (table.Name.LocalName != "link-entity")
                continue;
            if ((string?)table.Attribute("from") is { } from && source.LacksColumn(name, from))
                yield return $"{name}.{from}";
            var parent = (string?)table.Ancestors().First(e => e.Name.LocalName is "entity" or "link-entity").Attribute("name") ?? "";
            if ((string?)table.Attribute("to") is { } to && source.LacksColumn(parent, to))
                yield return $"{parent}.{to}";
        }
    }

    /// <summary>The tables a query speaks of, by alias; the root table has the empty alias.</summary>
    public static IReadOnlyDictionary<string, string> Tables(XElement? fetch) =>
        (fetch?.DescendantsAndSelf().Where(element => element.Name.LocalName is "entity" or "link-entity") ?? [])
            .GroupBy(table => (string?)table.Attribute("alias") ?? "")
            .ToDictionary(group => group.Key, group => (string?)group.First().Attribute("name") ?? "");

    private static IEnumerable<string> Columns(XElement table) =>
        from element in table.Elements("attribute").Concat(table.Elements("order")).Concat(table.Elements("filter").Descendants("condition"))
        where element.Attribute("entityname") == null
        let column = (string?)element.Attribute(element.Name.LocalName == "attribute" ? "name" : "attribute")
        where column != null
        select column;
}
