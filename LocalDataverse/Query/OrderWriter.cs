namespace LocalDataverse.Query;

/// <summary>Writes ORDER BY. As in Dataverse, lookups sort by name and choices by label, unless the raw order is asked.</summary>
internal sealed class OrderWriter(SqlScope sql, IReadOnlyList<SelectedColumn> selected)
{
    public string Write(TableQuery query, Source root)
    {
        var terms = query.Orders.Select(order => Term(order, root, query)).ToList();
        Joined(query.Joins, query, terms);
        if (query.Distinct || query.Aggregate)
        {
            // No id to tell rows apart: the selected columns together do.
            terms.AddRange(selected.Select(column => $"{column.Ordinal + 1}"));
        }
        else
        {
            terms.Add(root.Id);
        }

        return terms.Count == 0 ? "" : $" ORDER BY {string.Join(", ", terms)}";
    }

    private void Joined(IEnumerable<JoinNode> joins, TableQuery query, List<string> terms)
    {
        foreach (var join in joins)
        {
            if (join.Orders.Count > 0 && join.Kind is not (JoinKind.Inner or JoinKind.LeftOuter or JoinKind.MatchFirstRow))
            {
                throw QueryErrors.InvalidArgument($"A link-entity of kind {join.Kind} only tests: it cannot be ordered by.");
            }

            terms.AddRange(join.Orders.Select(order => Term(order, sql.Of(join), query)));
            Joined(join.Joins, query, terms);
        }
    }

    private string Term(SortNode order, Source here, TableQuery query) =>
        $"{(order.Alias is { } alias ? OfAlias(alias, query) : OfColumn(order, here, query))}{(order.Descending ? " DESC" : "")}";

    private string OfAlias(string alias, TableQuery query)
    {
        var column = selected.FirstOrDefault(column => string.Equals(column.Key, alias, StringComparison.OrdinalIgnoreCase))
            ?? throw QueryErrors.UnknownAlias(alias);
        return column.Kind switch
        {
            // The sum that stands in the column is not the average: divide where it is compared.
            SelectedKind.Average => $"1.0 * ({column.Sql}) / NULLIF({column.Divisor}, 0)",
            SelectedKind.Value when !column.KeepNull => Readable(new ColumnRef(column.Source, column.Column, column.Sql), query),
            _ => column.Sql,
        };
    }

    private string OfColumn(SortNode order, Source here, TableQuery query)
    {
        var source = order.JoinAlias is { Length: > 0 } join ? sql.Find(join) : here;
        var column = source.Column(order.Column!, sql);
        if (query.Aggregate && !selected.Any(one => one.Sql == column.Sql))
        {
            throw QueryErrors.InvalidArgument($"An aggregate query is ordered by an alias; '{order.Column}' is not one of its groups.");
        }

        return Readable(column, query);
    }

    private string Readable(ColumnRef column, TableQuery query) => column.Column switch
    {
        _ when query.RawOrder => column.Sql,
        { IsReference: true } => ReadableNames.OfLookup(column.Source, column.Column, sql.Metadata) ?? column.Sql,
        { IsOption: true } when !query.ChoicesByValue => ReadableNames.OfChoice(column.Sql, column.Column, sql) ?? column.Sql,
        _ => column.Sql,
    };
}
