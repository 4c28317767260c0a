using System.Xml.Linq;

namespace LocalDataverse.Query;

/// <content>Filters, conditions and link-entities.</content>
public static partial class FetchXmlReader
{
    private static FilterGroup ReadFilter(XElement filter)
    {
        var or = (Text(filter, "type") ?? "and") switch
        {
            "and" => false,
            "or" => true,
            var other => throw QueryErrors.BadFetch($"'{other}' is not a filter type."),
        };
        return new FilterGroup(or, [.. filter.Elements().Select(child => child.Name.LocalName switch
        {
            "filter" => ReadFilter(child),
            "condition" => ReadCondition(child),
            "link-entity" => (FilterNode)new JoinTest(ReadJoin(child)),
            var other => throw QueryErrors.BadFetch($"'{other}' is not an element of filter."),
        })])
        {
            IsQuickFind = Flag(filter, "isquickfindfields"),
        };
    }

    private static Comparison ReadCondition(XElement condition)
    {
        var values = condition.Elements("value").Select(value => (object?)value.Value).ToList();
        if (condition.Attribute("value") is { } single)
        {
            values.Insert(0, single.Value);
        }

        var column = Text(condition, "attribute") ?? Text(condition, "column")
            ?? throw QueryErrors.BadFetch("A condition element needs an attribute.");
        var other = Text(condition, "valueof");
        var dot = other?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        return new Comparison(column, FetchOperators.Read(Required(condition, "operator")), values)
        {
            Alias = Text(condition, "entityname"),
            CompareColumn = dot < 0 ? other : other![(dot + 1)..],
            CompareAlias = dot < 0 ? null : other![..dot],
        };
    }

    private static JoinNode ReadJoin(XElement link)
    {
        // A link without both follows the relationship of the two tables.
        var join = new JoinNode
        {
            Table = Required(link, "name"),
            FromColumn = Text(link, "from") ?? "",
            ToColumn = Text(link, "to") ?? "",
            Alias = Text(link, "alias"),
            Kind = (Text(link, "link-type") ?? "inner") switch
            {
                "inner" or "natural" => JoinKind.Inner,
                "outer" => JoinKind.LeftOuter,
                "exists" => JoinKind.Exists,
                "in" => JoinKind.In,
                "any" => JoinKind.Any,
                "not any" => JoinKind.NotAny,
                "all" => JoinKind.All,
                "not all" => JoinKind.NotAll,
                "matchfirstrowusingcrossapply" => JoinKind.MatchFirstRow,
                var other => throw QueryErrors.BadFetch($"'{other}' is not a link-type."),
            },
        };
        join.AllColumns = ReadParts(link, join.Columns, join.Orders, join.Joins, out var filter);
        join.Filter = filter;
        return join;
    }
}
