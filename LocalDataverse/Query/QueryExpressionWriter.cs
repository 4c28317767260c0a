using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query;

/// <summary>Writes a query tree as the SDK's QueryExpression; what an expression cannot say is refused by name.</summary>
internal static class QueryExpressionWriter
{
    public static QueryExpression Write(TableQuery query)
    {
        var expression = new QueryExpression(query.Table)
        {
            Distinct = query.Distinct,
            TopCount = query.Top,
            ColumnSet = Columns(query.AllColumns, query.Columns),
            Criteria = Filter(query.Filter),
            PageInfo = new PagingInfo
            {
                Count = query.PageSize == TableQuery.LargestPage ? 0 : query.PageSize,
                PageNumber = query.Top is null ? query.Page : 0,
                PagingCookie = query.PagingCookie,
                ReturnTotalRecordCount = query.ReturnTotalCount,
            },
        };
        expression.LinkEntities.AddRange(query.Joins.Select(join => Link(query.Table, join)));
        expression.Orders.AddRange(query.Orders.Select(Order));
        return expression;
    }

    private static LinkEntity Link(string parent, JoinNode join)
    {
        var link = new LinkEntity
        {
            LinkFromEntityName = parent,
            LinkFromAttributeName = join.ToColumn,
            LinkToEntityName = join.Table,
            LinkToAttributeName = join.FromColumn,
            EntityAlias = join.Alias,
            Columns = Columns(join.AllColumns, join.Columns),
            LinkCriteria = Filter(join.Filter),
            JoinOperator = join.Kind == JoinKind.MatchFirstRow ? JoinOperator.MatchFirstRowUsingCrossApply : Enum.Parse<JoinOperator>(join.Kind.ToString()),
        };
        link.LinkEntities.AddRange(join.Joins.Select(inner => Link(join.Table, inner)));
        link.Orders.AddRange(join.Orders.Select(Order));
        return link;
    }

    private static ColumnSet Columns(bool all, List<QueryColumn> columns)
    {
        var set = new ColumnSet(all);
        foreach (var column in columns)
        {
            if (column.Distinct) throw QueryErrors.NotSupported("distinct values of an aggregate in a QueryExpression");
            if (column.CountChildren) throw QueryErrors.NotSupported("rowaggregate in a QueryExpression");
            if (column is { Alias: null, Aggregate: null, GroupBy: false }) set.Columns.Add(column.Name);
            else set.AttributeExpressions.Add(Expression(column));
        }

        return set;
    }

    private static XrmAttributeExpression Expression(QueryColumn column) => new(
        column.Name,
        column.Aggregate is { } aggregate ? Enum.Parse<XrmAggregateType>(aggregate.ToString()) : XrmAggregateType.None,
        column.Alias ?? throw QueryErrors.AliasMissing(column.Name),
        column.DateGrouping is { } part ? Enum.Parse<XrmDateTimeGrouping>(part.ToString()) : XrmDateTimeGrouping.None)
    {
        HasGroupBy = column.GroupBy,
    };

    private static OrderExpression Order(SortNode order) =>
        new(order.Column, order.Descending ? OrderType.Descending : OrderType.Ascending, order.Alias, order.JoinAlias);

    private static FilterExpression Filter(FilterNode? node)
    {
        if (node is not FilterGroup group) return node is null ? new FilterExpression() : Filter(FilterGroup.All(node));
        var filter = new FilterExpression(group.Or ? LogicalOperator.Or : LogicalOperator.And) { IsQuickFindFilter = group.IsQuickFind };
        foreach (var inner in group.Nodes)
        {
            switch (inner)
            {
                case Comparison comparison:
                    filter.Conditions.Add(Condition(comparison));
                    break;
                case JoinTest test when filter.AnyAllFilterLinkEntity is null:
                    filter.AnyAllFilterLinkEntity = Link("", test.Join);
                    break;
                default:
                    filter.Filters.Add(Filter(inner));
                    break;
            }
        }

        return filter;
    }

    private static ConditionExpression Condition(Comparison comparison)
    {
        if (comparison.CompareAlias is not null) throw QueryErrors.NotSupported("comparing columns of two tables in a QueryExpression");
        var condition = new ConditionExpression
        {
            EntityName = comparison.Alias,
            AttributeName = comparison.Column,
            Operator = comparison.Operator,
            CompareColumns = comparison.CompareColumn is not null,
        };
        condition.Values.AddRange(comparison.CompareColumn is { } other ? [other] : comparison.Values);
        return condition;
    }
}
