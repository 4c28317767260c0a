namespace LocalDataverse.Query;

/// <summary>A query as one SQL statement, and how to read its rows.</summary>
/// <param name="Root">The table asked.</param>
/// <param name="Sql">The statement.</param>
/// <param name="CountSql">A statement that counts all its rows, up to one more than the most Dataverse counts.</param>
/// <param name="Selected">What its columns become.</param>
/// <param name="HasIdentity">The first two columns are the row's id and version.</param>
/// <param name="RowCount">Where an aggregate query says how many rows it read.</param>
/// <param name="PageSize">The most rows to return.</param>
internal sealed record QueryStatement(
    Source Root, string Sql, string CountSql, IReadOnlyList<SelectedColumn> Selected, bool HasIdentity, int? RowCount, int PageSize)
{
    public static QueryStatement Write(TableQuery query, SqlScope sql)
    {
        if (query.Top is > TableQuery.LargestPage or < 1)
        {
            throw QueryErrors.InvalidArgument($"top must be between 1 and {TableQuery.LargestPage}.");
        }

        var root = sql.Declare(query);
        var select = new SelectWriter(sql);
        var hasIdentity = !query.Aggregate && !query.Distinct;
        int? rowCount = null;
        var groupBy = "";
        if (query.Aggregate)
        {
            var aggregate = new AggregateWriter(sql, select);
            aggregate.Write(query, root);
            groupBy = aggregate.GroupBy;
            rowCount = select.Add("SUM(COUNT(*)) OVER ()");
        }
        else
        {
            if (hasIdentity)
            {
                select.Add(root.Id);
                select.Add(root.Physical(Storage.TableShape.VersionColumn));
            }

            select.Rows(query, root);
            if (select.Expressions.Count == 0)
            {
                // A distinct query that asks for nothing means the rows themselves.
                select.AddValue(root.Table.PrimaryIdColumn, root.Column(root.Table.PrimaryIdColumn, sql), isAliased: false);
            }
        }

        var after = PagingCookie.After(query, root, sql);
        var from = new FromWriter(sql).Write(query, root, after);
        var order = new OrderWriter(sql, select.Selected).Write(query, root);
        var head = $"SELECT {(query.Distinct && !query.Aggregate ? "DISTINCT " : "")}{string.Join(", ", select.Expressions)}{from}{groupBy}";
        var size = query.Top ?? Math.Min(query.PageSize > 0 ? query.PageSize : TableQuery.LargestPage, sql.Scope.LargestPage);
        var limit = sql.Text.Parameter(query.Top is null ? size + 1 : size);
        var offset = query.Top is null && after is null && query.Page > 1 ? $" OFFSET {sql.Text.Parameter((query.Page - 1) * (long)size)}" : "";
        return new QueryStatement(
            root,
            $"{head}{order} LIMIT {limit}{offset}",
            query.Aggregate || query.Distinct ? $"SELECT COUNT(*) FROM ({head} LIMIT {TableQuery.LargestPage + 1})" : $"SELECT COUNT(*) FROM (SELECT 1{from} LIMIT {TableQuery.LargestPage + 1})",
            select.Selected,
            hasIdentity,
            rowCount,
            size);
    }
}
