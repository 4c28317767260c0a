using System.Xml.Linq;

namespace CoachingExtensions.Alignment;

/// <summary>Which columns decide whether a query returns a row.</summary>
internal static class FetchXmlColumns
{
    /// <summary>The columns of a table that a query's conditions and joins look at, wherever the table stands in it.</summary>
    /// <param name="fetch">The query.</param>
    /// <param name="table">The logical name of the table.</param>
    public static IReadOnlyCollection<string> Of(XElement fetch, string table)
    {
        var aliases = fetch.Descendants("link-entity").ToLookup(join => (string?)join.Attribute("alias"), TableOf);
        var used = new HashSet<string>();
        foreach (var condition in fetch.Descendants("condition"))
        {
            var about = (string?)condition.Attribute("entityname") is { } alias ? aliases[alias].FirstOrDefault() ?? alias : TableOf(Holder(condition));
            if (about != table) continue;
            Add(used, condition, "attribute");
            Add(used, condition, "valueof");
        }

        foreach (var join in fetch.Descendants("link-entity"))
        {
            if (TableOf(join) == table) Add(used, join, "from");
            if (TableOf(Holder(join)) == table) Add(used, join, "to");
        }

        return used;
    }

    private static string? TableOf(XElement? node) => (string?)node?.Attribute("name");

    /// <summary>The entity or the join that a part of the query belongs to.</summary>
    private static XElement? Holder(XElement part) => part.Ancestors().FirstOrDefault(node => node.Name.LocalName is "entity" or "link-entity");

    private static void Add(HashSet<string> used, XElement node, string name)
    {
        // Another table's column is named with its alias before a dot.
        if ((string?)node.Attribute(name) is { Length: > 0 } column && !column.Contains('.')) used.Add(column);
    }
}
