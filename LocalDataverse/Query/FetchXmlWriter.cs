using System.Globalization;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Query;

/// <summary>Writes a query tree as FetchXML.</summary>
internal static class FetchXmlWriter
{
    public static string Write(TableQuery query)
    {
        var entity = new XElement("entity", new XAttribute("name", query.Table));
        Parts(entity, query.AllColumns, query.Columns, query.Filter, query.Joins, query.Orders);
        var fetch = new XElement("fetch", new XAttribute("version", "1.0"), new XAttribute("mapping", "logical"), new XAttribute("distinct", Flag(query.Distinct)));
        if (query.Aggregate) fetch.SetAttributeValue("aggregate", Flag(true));
        fetch.SetAttributeValue("top", query.Top);
        if (query.Top is null && (query.PageSize != TableQuery.LargestPage || query.Page > 1))
        {
            fetch.SetAttributeValue("count", query.PageSize);
            fetch.SetAttributeValue("page", query.Page);
            fetch.SetAttributeValue("paging-cookie", query.PagingCookie);
        }

        if (query.ReturnTotalCount) fetch.SetAttributeValue("returntotalrecordcount", Flag(true));
        fetch.Add(entity);
        return fetch.ToString(SaveOptions.DisableFormatting);
    }

    private static void Parts(XElement into, bool all, List<QueryColumn> columns, FilterNode? filter, List<JoinNode> joins, List<SortNode> orders)
    {
        if (all) into.Add(new XElement("all-attributes"));
        foreach (var column in columns) into.Add(Column(column));
        foreach (var order in orders)
        {
            into.Add(Element("order", ("attribute", order.Column), ("alias", order.Alias), ("entityname", order.JoinAlias), ("descending", Flag(order.Descending))));
        }

        if (filter is not null) into.Add(Filter(filter));
        foreach (var join in joins) into.Add(Link(join));
    }

    private static XElement Column(QueryColumn column) => Element(
        "attribute",
        ("name", column.Name),
        ("alias", column.Alias),
        ("aggregate", column.Aggregate?.ToString().ToLowerInvariant()),
        ("groupby", column.GroupBy ? Flag(true) : null),
        ("distinct", column.Distinct ? Flag(true) : null),
        ("rowaggregate", column.CountChildren ? "CountChildren" : null),
        ("usertimezone", column is { DateGrouping: not null, UserTimeZone: false } ? Flag(false) : null),
        ("dategrouping", column.DateGrouping switch
        {
            DateGrouping.FiscalYear => "fiscal-year",
            DateGrouping.FiscalPeriod => "fiscal-period",
            var part => part?.ToString().ToLowerInvariant(),
        }));

    private static XElement Link(JoinNode join)
    {
        var link = Element("link-entity", ("name", join.Table), ("from", join.FromColumn), ("to", join.ToColumn), ("alias", join.Alias), ("link-type", join.Kind switch
        {
            JoinKind.LeftOuter => "outer",
            JoinKind.NotAny => "not any",
            JoinKind.NotAll => "not all",
            JoinKind.MatchFirstRow => "matchfirstrowusingcrossapply",
            var kind => kind.ToString().ToLowerInvariant(),
        }));
        Parts(link, join.AllColumns, join.Columns, join.Filter, join.Joins, join.Orders);
        return link;
    }

    private static XElement Filter(FilterNode node) => node switch
    {
        Comparison comparison => Condition(comparison),
        JoinTest test => Link(test.Join),
        FilterGroup group => new XElement(
            "filter", new XAttribute("type", group.Or ? "or" : "and"), group.IsQuickFind ? new XAttribute("isquickfindfields", Flag(true)) : null, group.Nodes.Select(Filter)),
        _ => throw QueryErrors.NotSupported($"filters of type {node.GetType().Name} in FetchXML"),
    };

    private static XElement Condition(Comparison comparison)
    {
        var other = comparison.CompareAlias is { } alias ? $"{alias}.{comparison.CompareColumn}" : comparison.CompareColumn;
        var condition = Element("condition", ("entityname", comparison.Alias), ("attribute", comparison.Column), ("operator", FetchOperators.NameOf(comparison.Operator)), ("valueof", other));
        if (comparison.Values is [var single]) condition.SetAttributeValue("value", Text(single));
        else condition.Add(comparison.Values.Select(value => new XElement("value", Text(value))));
        return condition;
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "1" : "0",
        DateTime { TimeOfDay.Ticks: 0, Kind: not DateTimeKind.Utc } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString(time.Kind == DateTimeKind.Utc ? "yyyy-MM-ddTHH:mm:ssZ" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        Money money => money.Value.ToString(CultureInfo.InvariantCulture),
        EntityReference reference => reference.Id.ToString("D"),
        Enum number => Convert.ToInt32(number, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Flag(bool value) => value ? "true" : "false";

    private static XElement Element(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        var element = new XElement(name);
        foreach (var (attribute, value) in attributes)
        {
            if (!string.IsNullOrEmpty(value)) element.SetAttributeValue(attribute, value);
        }

        return element;
    }
}
