using System.Runtime.CompilerServices;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query;

/// <content>Links, orders and criteria.</content>
public static partial class QueryExpressionReader
{
    private static JoinNode Read(LinkEntity link)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var join = new JoinNode
        {
            Table = link.LinkToEntityName,
            FromColumn = link.LinkToAttributeName ?? "",
            ToColumn = link.LinkFromAttributeName ?? "",
            Alias = string.IsNullOrEmpty(link.EntityAlias) ? null : link.EntityAlias,
            Filter = Read(link.LinkCriteria),
            Kind = link.JoinOperator switch
            {
                JoinOperator.Inner or JoinOperator.Natural => JoinKind.Inner,
                JoinOperator.LeftOuter => JoinKind.LeftOuter,
                JoinOperator.MatchFirstRowUsingCrossApply => JoinKind.MatchFirstRow,
                var kind => Enum.Parse<JoinKind>(kind.ToString()),
            },
        };
        join.AllColumns = Read(link.Columns, join.Columns);
        join.Joins.AddRange(link.LinkEntities.Select(Read));
        join.Orders.AddRange(link.Orders.Select(Read));
        return join;
    }

    private static bool HasAggregate(JoinNode join) =>
        join.Columns.Any(column => column.Aggregate is not null || column.GroupBy) || join.Joins.Any(HasAggregate);

    private static SortNode Read(OrderExpression order)
    {
        var alias = string.IsNullOrEmpty(order.AttributeName) ? order.Alias : null;
        return new SortNode(alias is null ? order.AttributeName : null, order.OrderType == OrderType.Descending, alias, order.EntityName);
    }

    private static FilterGroup? Read(FilterExpression? filter)
    {
        if (filter is null)
        {
            return null;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        var nodes = filter.Conditions.Select(Read)
            .Concat(filter.Filters.Select(inner => (FilterNode)Read(inner)!))
            .Concat(filter.AnyAllFilterLinkEntity is { } link ? [new JoinTest(Read(link))] : []);
        var group = new FilterGroup(filter.FilterOperator == LogicalOperator.Or, [.. nodes]) { IsQuickFind = filter.IsQuickFindFilter };
        return group.Nodes.Count == 0 ? null : group;
    }

    private static FilterNode Read(ConditionExpression condition)
    {
        if (condition.CompareColumns)
        {
            return new Comparison(condition.AttributeName, condition.Operator)
            {
                Alias = condition.EntityName,
                CompareColumn = condition.Values.SingleOrDefault() as string
                    ?? throw QueryErrors.InvalidArgument("A comparison of columns needs the name of one other column."),
            };
        }

        // An array given as one value (new ConditionExpression("x", In, array)) means its members.
        var values = condition.Values.SelectMany(value => value is System.Collections.IEnumerable many and not string and not byte[]
            && value is not Microsoft.Xrm.Sdk.OptionSetValueCollection
            ? many.Cast<object?>()
            : [value]);
        return new Comparison(condition.AttributeName, condition.Operator, [.. values])
        {
            Alias = string.IsNullOrEmpty(condition.EntityName) ? null : condition.EntityName,
        };
    }
}
