using System.Xml;
using System.Xml.Linq;

using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The FetchXML a person gave a metric or a segment, ready to be asked about one row or about many.</summary>
internal sealed class UserQuery
{
    private readonly XElement entity;
    private readonly string id;

    public UserQuery(Message owner, SourceTable table, string fetchXml)
    {
        try
        {
            entity = new XElement(Fetch.Parse(fetchXml).Element("entity") ?? throw new XmlException("it has no entity element"));
        }
        catch (XmlException error)
        {
            throw new RefusedException(DefinitionWords.Unreadable(owner, error.Message));
        }

        if ((string?)entity.Attribute("name") != table.Name)
        {
            throw new RefusedException(DefinitionWords.OtherTable(owner, (string?)entity.Attribute("name"), table.Name));
        }

        // Which rows, not which columns or in which order.
        entity.Descendants().Where(node => node.Name.LocalName is "attribute" or "all-attributes" or "order").Remove();
        Table = table.Name;
        id = table.Id;
        Owner = owner;
    }

    public string Table { get; }

    /// <summary>Whose query it is, for a person.</summary>
    public Message Owner { get; }

    private IEnumerable<XElement> Filters => entity.Elements("filter");

    /// <summary>Whether it looks at the row alone, so that it can be joined to the row it is asked about.</summary>
    public bool IsPlain =>
        !entity.Elements("link-entity").Any() && !entity.Descendants("condition").Any(condition => condition.Attribute("entityname") is not null);

    /// <summary>The query as an outer join of the row to itself: it is there when the query returns the row.</summary>
    public XElement AsProbe(string alias)
    {
        return new XElement(
            "link-entity",
            new XAttribute("name", Table),
            new XAttribute("from", id),
            new XAttribute("to", id),
            new XAttribute("link-type", "outer"),
            new XAttribute("alias", alias),
            Column(id),
            Filters.Any() ? And(Filters) : null);
    }

    /// <summary>The query with more conditions, columns and joins, in an order that pages can rely on.</summary>
    public XElement With(IEnumerable<XElement> conditions, IEnumerable<string> columns, params IEnumerable<XElement> more)
    {
        return new XElement("fetch", new XElement(
            "entity",
            new XAttribute("name", Table),
            new[] { id }.Concat(columns).Distinct().Select(Column),
            new XElement("order", new XAttribute("attribute", id)),
            And(Filters.Concat(conditions)),
            entity.Elements("link-entity"),
            more));
    }

    /// <summary>How many rows there are by owner, and the sum of a column of them. The join to the owners says by which column they are told apart.</summary>
    public XElement Tallied(string? sumOf, XElement condition, XElement owners) => new("fetch", new XAttribute("aggregate", "true"), new XElement(
        "entity",
        new XAttribute("name", Table),
        Aggregated(id, "tallycount", new XAttribute("aggregate", "countcolumn"), new XAttribute("distinct", "true")),
        sumOf is null ? null : Aggregated(sumOf, "tallysum", new XAttribute("aggregate", "sum")),
        new XElement("order", new XAttribute("alias", "tallyof")),
        And([.. Filters, condition]),
        entity.Elements("link-entity"),
        Grouped(owners)));

    private static XElement Grouped(XElement owners)
    {
        var grouped = new XElement(owners);
        grouped.AddFirst(Aggregated(grouped.Attribute("from")!.Value, "tallyof", new XAttribute("groupby", "true")));
        return grouped;
    }

    private static XElement Aggregated(string column, string alias, params XAttribute[] how) =>
        new("attribute", new XAttribute("name", column), new XAttribute("alias", alias), how);

    private static XElement Column(string name) => new("attribute", new XAttribute("name", name));

    private static XElement And(IEnumerable<XElement> parts) => new("filter", new XAttribute("type", "and"), parts);
}
