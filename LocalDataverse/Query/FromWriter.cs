using System.Text;
using LocalDataverse.Storage;

namespace LocalDataverse.Query;

/// <summary>Writes FROM with its joins, and WHERE: the query's filter, the joins that only test, and the caller's rights on every table.</summary>
internal sealed class FromWriter(SqlScope sql)
{
    private readonly StringBuilder from = new();
    private readonly ConditionWriter conditions = new(sql);

    public string Write(TableQuery query, Source root, string? furtherCondition)
    {
        from.Append(" FROM ").Append(root.Table.LogicalName.Quoted()).Append(" AS ").Append(root.SqlName);
        var where = Conditions(root, query.Filter, query.Joins);
        if (furtherCondition is not null)
        {
            where.Add(furtherCondition);
        }

        Joins(root, query.Joins);
        return where.Count == 0 ? from.ToString() : $"{from} WHERE {string.Join(" AND ", where)}";
    }

    private static bool IsTest(JoinNode join) => join.Kind is not (JoinKind.Inner or JoinKind.LeftOuter or JoinKind.MatchFirstRow);

    private List<string> Conditions(Source source, FilterNode? filter, IEnumerable<JoinNode> joins)
    {
        var all = new List<string>();
        if (sql.Readable(source) is { } rights)
        {
            all.Add(rights);
        }

        if (filter is not null)
        {
            all.Add(Filter(filter, source));
        }

        all.AddRange(joins.Where(IsTest).Select(join => Test(join, source, sql.Of(join))));
        return all;
    }

    private string Filter(FilterNode node, Source here)
    {
        switch (node)
        {
            case Comparison comparison:
                return conditions.Write(comparison, here);
            case JoinTest test:
                return Test(test.Join, here, sql.DeclareTest(test.Join));
            case FilterGroup { Nodes.Count: 0, Not: var not }:
                return not ? "0" : "1";
            case FilterGroup group:
                var parts = group.IsQuickFind ? group.Nodes.Where(part => part is not Comparison one || conditions.CanSearch(one, here)) : group.Nodes;
                var written = parts.Select(part => Filter(part, here)).ToList();
                var inner = written.Count == 0 ? "0" : $"({string.Join(group.Or ? " OR " : " AND ", written)})";
                return group.Not ? $"NOT COALESCE({inner}, 0)" : inner;
            default:
                throw QueryErrors.NotSupported($"filters of type {node.GetType().Name}");
        }
    }

    private void Joins(Source parent, IEnumerable<JoinNode> joins)
    {
        foreach (var join in joins.Where(join => !IsTest(join)))
        {
            var source = sql.Of(join);
            var on = join.Kind == JoinKind.MatchFirstRow
                ? [$"{source.Id} = ({First(join, parent)})"]
                : Conditions(source, join.Filter, join.Joins);
            if (join.Kind != JoinKind.MatchFirstRow)
            {
                on.Insert(0, Link(join, source, parent));
            }

            from.Append(join.Kind == JoinKind.LeftOuter ? " LEFT JOIN " : " JOIN ")
                .Append(source.Table.LogicalName.Quoted()).Append(" AS ").Append(source.SqlName)
                .Append(" ON ").AppendJoin(" AND ", on);
            Joins(source, join.Joins);
        }
    }

    private string Link(JoinNode join, Source source, Source parent)
    {
        var (own, other) = join.FromColumn is not "" && join.ToColumn is not "" ? (join.FromColumn, join.ToColumn) : JoinColumns.Between(sql.Metadata, parent.Table, source.Table, join.FromColumn, join.ToColumn);
        return $"{source.Column(own, sql).Sql} = {parent.Column(other, sql).Sql}";
    }

    private string First(JoinNode join, Source parent)
    {
        var first = sql.Fresh(sql.Table(join.Table), join.Alias ?? join.Table);
        var where = Conditions(first, join.Filter, join.Joins);
        where.Insert(0, Link(join, first, parent));
        return $"SELECT {first.Id} FROM {first.Table.LogicalName.Quoted()} AS {first.SqlName} WHERE {string.Join(" AND ", where)} ORDER BY {first.Id} LIMIT 1";
    }

    private string Test(JoinNode join, Source parent, Source source)
    {
        if (join.Columns.Count > 0 || join.AllColumns)
        {
            throw QueryErrors.InvalidArgument($"A link-entity of kind {join.Kind} only tests: it cannot return columns.");
        }

        var matching = Exists(join, parent, source, join.Filter);
        return join.Kind switch
        {
            JoinKind.NotAny => $"NOT {matching}",
            // Dataverse's "all": there are related rows, and none of them meets the filter.
            JoinKind.All => $"({Exists(join, parent, sql.Fresh(source.Table, source.Alias), null)} AND NOT {matching})",
            _ => matching,
        };
    }

    private string Exists(JoinNode join, Source parent, Source source, FilterNode? filter)
    {
        var inner = new FromWriter(sql);
        var children = filter is null && join.Kind == JoinKind.All ? [] : join.Joins;
        var where = inner.Conditions(source, filter, children);
        where.Insert(0, inner.Link(join, source, parent));
        inner.Joins(source, children);
        return $"EXISTS (SELECT 1 FROM {source.Table.LogicalName.Quoted()} AS {source.SqlName}{inner.from} WHERE {string.Join(" AND ", where)})";
    }
}
