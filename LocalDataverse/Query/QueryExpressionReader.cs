using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query;

/// <summary>Reads the SDK's query classes into the query tree.</summary>
public static partial class QueryExpressionReader
{
    /// <summary>Reads a QueryExpression, QueryByAttribute or FetchExpression.</summary>
    public static TableQuery Read(QueryBase query) => query switch
    {
        FetchExpression fetch => FetchXmlReader.Read(fetch.Query),
        QueryExpression expression => Read(expression),
        QueryByAttribute byAttribute => Read(byAttribute),
        null => throw QueryErrors.InvalidArgument("The query is missing."),
        _ => throw QueryErrors.NotSupported($"queries of type {query.GetType().Name}"),
    };

    private static TableQuery Read(QueryExpression expression)
    {
        var query = new TableQuery
        {
            Table = expression.EntityName ?? throw QueryErrors.InvalidArgument("The query names no table."),
            Distinct = expression.Distinct,
            Top = expression.TopCount,
            Filter = Read(expression.Criteria),
        };
        query.AllColumns = Read(expression.ColumnSet, query.Columns);
        query.Aggregate = query.Columns.Any(column => column.Aggregate is not null || column.GroupBy);
        query.Joins.AddRange(expression.LinkEntities.Select(Read));
        query.Aggregate |= query.Joins.Any(HasAggregate);
        query.Orders.AddRange(expression.Orders.Select(Read));
        Read(expression.PageInfo, query);
        return query;
    }

    private static TableQuery Read(QueryByAttribute byAttribute)
    {
        if (byAttribute.Attributes.Count != byAttribute.Values.Count)
        {
            throw QueryErrors.InvalidArgument("The query has not as many values as attributes.");
        }

        var conditions = byAttribute.Attributes.Zip(byAttribute.Values, (name, value) => value is null
            ? new Comparison(name, ConditionOperator.Null)
            : new Comparison(name, ConditionOperator.Equal, value));
        var query = new TableQuery
        {
            Table = byAttribute.EntityName,
            Top = byAttribute.TopCount,
            Filter = new FilterGroup(false, [.. conditions]),
        };
        query.AllColumns = Read(byAttribute.ColumnSet, query.Columns);
        query.Orders.AddRange(byAttribute.Orders.Select(Read));
        Read(byAttribute.PageInfo, query);
        return query;
    }

    private static void Read(PagingInfo? paging, TableQuery query)
    {
        if (paging is null)
        {
            return;
        }

        query.PageSize = paging.Count > 0 ? paging.Count : TableQuery.LargestPage;
        query.Page = Math.Max(paging.PageNumber, 1);
        query.PagingCookie = paging.PagingCookie;
        query.ReturnTotalCount = paging.ReturnTotalRecordCount;
    }

    private static bool Read(ColumnSet? columns, List<QueryColumn> into)
    {
        if (columns is null)
        {
            return false;
        }

        into.AddRange(columns.Columns.Select(name => new QueryColumn(name)));
        into.AddRange(columns.AttributeExpressions.Select(Read));
        return columns.AllColumns;
    }

    private static QueryColumn Read(XrmAttributeExpression expression) => new(expression.AttributeName, expression.Alias)
    {
        Aggregate = expression.AggregateType == XrmAggregateType.None
            ? null
            : Enum.Parse<AggregateKind>(expression.AggregateType.ToString()),
        GroupBy = expression.HasGroupBy,
        // learn.microsoft.com, "Aggregate data using QueryExpression", "Time zone when grouping by date": always in UTC.
        UserTimeZone = false,
        DateGrouping = expression.DateTimeGrouping switch
        {
            XrmDateTimeGrouping.None => null,
            var grouping => Enum.Parse<DateGrouping>(grouping.ToString()),
        },
    };
}
