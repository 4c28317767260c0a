using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace LocalDataverse.Query;

/// <summary>Reads FetchXML into the query tree. What it does not know it refuses by name.</summary>
public static partial class FetchXmlReader
{
    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        MaxCharactersInDocument = 2_000_000,
    };

    /// <summary>Reads one FetchXML document.</summary>
    public static TableQuery Read(string? fetchXml)
    {
        if (fetchXml is null) throw QueryErrors.BadFetch("The query is missing.");
        var fetch = Parse(fetchXml);
        if (Text(fetch, "datasource") is { } source) throw QueryErrors.NotSupported($"datasource '{source}' in FetchXML");
        var entity = fetch.Element("entity") ?? throw QueryErrors.BadFetch("The fetch element holds no entity element.");
        var query = new TableQuery
        {
            Table = Required(entity, "name"),
            Aggregate = Flag(fetch, "aggregate"),
            Distinct = Flag(fetch, "distinct"),
            Top = Number(fetch, "top"),
            PageSize = Number(fetch, "count") ?? TableQuery.LargestPage,
            Page = Math.Max(Number(fetch, "page") ?? 1, 1),
            PagingCookie = fetch.Attribute("paging-cookie")?.Value,
            GoesOnAfterRow = true,
            ReturnTotalCount = Flag(fetch, "returntotalrecordcount"),
            RawOrder = Flag(fetch, "useraworderby"),
            AggregateLimit = Number(fetch, "aggregatelimit"),
        };
        if (query.Top is not null && fetch.Attribute("page") is not null)
        {
            throw QueryErrors.BadFetch("The attributes top and page cannot be used together.");
        }

        query.AllColumns = ReadParts(entity, query.Columns, query.Orders, query.Joins, out var filter);
        query.Filter = filter;
        query.Orders.AddRange(fetch.Elements("order").Select(ReadOrder));
        return query;
    }

    /// <summary>The table a document asks, without reading the rest; null when that cannot be seen.</summary>
    public static string? TableOf(string? fetchXml)
    {
        if (fetchXml is null) return null;
        try
        {
            using var reader = XmlReader.Create(new StringReader(fetchXml), Safe);
            return reader.ReadToFollowing("entity") ? reader.GetAttribute("name") : null;
        }
        catch (XmlException)
        {
            // Read says what is wrong with it.
            return null;
        }
    }

    private static XElement Parse(string fetchXml)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(fetchXml), Safe);
            using var limited = new XmlDepth(reader, QueryLimits.DeepestElement);
            var root = XDocument.Load(limited).Root!;
            return root.Name.LocalName == "fetch" ? root : throw QueryErrors.BadFetch($"The root element is '{root.Name.LocalName}', not fetch.");
        }
        catch (XmlException broken)
        {
            throw QueryErrors.BadFetch(broken.Message);
        }
    }

    private static bool ReadParts(
        XElement element, List<QueryColumn> columns, List<SortNode> orders, List<JoinNode> joins, out FilterNode? filter)
    {
        var all = false;
        var filters = new List<FilterNode>();
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "all-attributes": all = true; break;
                case "no-attrs": break;
                case "attribute": columns.Add(ReadColumn(child)); break;
                case "order": orders.Add(ReadOrder(child)); break;
                case "filter": filters.Add(ReadFilter(child)); break;
                case "link-entity": joins.Add(ReadJoin(child)); break;
                default: throw QueryErrors.BadFetch($"'{child.Name.LocalName}' is not an element of {element.Name.LocalName}.");
            }
        }

        filter = filters.Count switch { 0 => null, 1 => filters[0], _ => new FilterGroup(false, filters) };
        return all;
    }

    private static QueryColumn ReadColumn(XElement attribute) => new(Required(attribute, "name"), Text(attribute, "alias"))
    {
        Aggregate = Text(attribute, "aggregate") switch
        {
            null => null,
            "count" => AggregateKind.Count,
            "countcolumn" => AggregateKind.CountColumn,
            "sum" => AggregateKind.Sum,
            "avg" => AggregateKind.Avg,
            "min" => AggregateKind.Min,
            "max" => AggregateKind.Max,
            var other => throw QueryErrors.BadFetch($"'{other}' is not an aggregate."),
        },
        CountChildren = Text(attribute, "rowaggregate") switch
        {
            null => false,
            "CountChildren" => true,
            var other => throw QueryErrors.BadFetch($"'{other}' is not a row aggregate."),
        },
        Distinct = Flag(attribute, "distinct"),
        GroupBy = Flag(attribute, "groupby"),
        UserTimeZone = attribute.Attribute("usertimezone") is null || Flag(attribute, "usertimezone"),
        DateGrouping = Text(attribute, "dategrouping") switch
        {
            null => null,
            "day" => DateGrouping.Day,
            "week" => DateGrouping.Week,
            "month" => DateGrouping.Month,
            "quarter" => DateGrouping.Quarter,
            "year" => DateGrouping.Year,
            "fiscal-period" => DateGrouping.FiscalPeriod,
            "fiscal-year" => DateGrouping.FiscalYear,
            var other => throw QueryErrors.BadFetch($"'{other}' is not a date grouping."),
        },
    };

    private static SortNode ReadOrder(XElement order)
    {
        var (column, alias) = (Text(order, "attribute"), Text(order, "alias"));
        return column is null && alias is null
            ? throw QueryErrors.BadFetch("An order element needs an attribute or an alias.")
            : new SortNode(column, Flag(order, "descending"), column is null ? alias : null, Text(order, "entityname"));
    }

    private static string? Text(XElement element, string name) =>
        element.Attribute(name)?.Value is { Length: > 0 } text ? text : null;

    private static string Required(XElement element, string name) =>
        Text(element, name) ?? throw QueryErrors.BadFetch($"The element {element.Name.LocalName} has no {name} attribute.");

    private static bool Flag(XElement element, string name) => Text(element, name)?.ToLowerInvariant() switch
    {
        null or "false" or "0" => false,
        "true" or "1" => true,
        var other => throw QueryErrors.BadFetch($"'{other}' is not a value of {name}: true or false."),
    };

    private static int? Number(XElement element, string name) => Text(element, name) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        var text => throw QueryErrors.BadFetch($"'{text}' is not a value of {name}: a number."),
    };
}
