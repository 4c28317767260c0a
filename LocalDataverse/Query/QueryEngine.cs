using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Query;

/// <summary>Runs query trees.</summary>
public static class QueryEngine
{
    private const int AggregateLimit = 50_000;

    /// <summary>Runs a query as the scope's caller, who gets only the rows it may read.</summary>
    public static EntityCollection Run(TableQuery query, QueryScope scope)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(scope);
        QueryLimits.Demand(query);
        var aggregateLimit = Math.Min(query.AggregateLimit ?? AggregateLimit, AggregateLimit);
        var sql = new SqlScope(scope);
        var statement = QueryStatement.Write(query, sql);
        var result = new EntityCollection { EntityName = statement.Root.Table.LogicalName, TotalRecordCount = -1 };
        var rows = new RowReader(sql, statement.Root, statement.Selected, statement.HasIdentity);
        using (var prepared = Statements.Take(scope.Connection, statement.Sql, sql.Text.Values))
        {
            var reader = prepared.Read();
            while (reader.Read())
            {
                if (statement.RowCount is { } ordinal && reader.GetInt64(ordinal) > aggregateLimit)
                {
                    throw QueryErrors.AggregateLimit(aggregateLimit);
                }

                // One more row than the page holds is asked for: its coming says that there are more.
                if (result.Entities.Count == statement.PageSize)
                {
                    result.MoreRecords = query.Top is null;
                    break;
                }

                result.Entities.Add(rows.Read(reader));
            }
        }

        if (statement.HasIdentity && result.MoreRecords && PagingCookie.Comes(query))
        {
            result.PagingCookie = new PagingCookie(query.Page, result.Entities[0].Id, result.Entities[^1].Id).Write(statement.Root.Table.PrimaryIdColumn);
        }
        // Groups have no row to go on from: their pages are counted, and come without a cookie.
        else if (result.MoreRecords && !query.Aggregate && !statement.HasIdentity)
        {
            result.PagingCookie = $"<cookie page=\"{query.Page}\" />";
        }

        if (query.ReturnTotalCount)
        {
            Count(result, statement, sql);
        }

        PartyLists.Fill(query, scope, statement.Root.Table, result);
        return result;
    }

    /// <summary>All rows of a query, page by page.</summary>
    public static IEnumerable<Entity> All(TableQuery query, QueryScope scope)
    {
        ArgumentNullException.ThrowIfNull(query);
        for (EntityCollection page; ; query.Page++, query.PagingCookie = page.PagingCookie)
        {
            page = Run(query, scope);
            foreach (var row in page.Entities)
            {
                yield return row;
            }

            if (!page.MoreRecords)
            {
                yield break;
            }
        }
    }

    private static void Count(EntityCollection result, QueryStatement statement, SqlScope sql)
    {
        using var prepared = Statements.Take(sql.Scope.Connection, statement.CountSql, sql.Text.Values);
        var count = (long)prepared.Scalar()!;
        result.TotalRecordCountLimitExceeded = count > TableQuery.LargestPage;
        result.TotalRecordCount = (int)Math.Min(count, TableQuery.LargestPage);
    }
}
