using LocalDataverse.Metadata;
using LocalDataverse.Query;
using LocalDataverse.WebApi.Query;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Rows;

/// <summary><c>$apply</c>: filter, groupby and aggregate, as the aggregates of FetchXML.</summary>
internal static class AppliedLists
{
    public static void Write(ApiCall call, TableDefinition table, string apply)
    {
        if (call.Options["$select"] is not null || call.Options["$expand"] is not null || call.Options["$count"] is not null) throw ApiErrors.BadQuery("$apply cannot be combined with $select, $expand or $count.");
        var query = new TableQuery { Table = table.LogicalName, Aggregate = true, ChoicesByValue = true };
        var source = new QuerySource(call.Metadata, table, query.Joins, null, new JoinAliases());
        foreach (var step in TextSplit.At(apply, '/')) Step(call, query, source, step.Trim());
        if (call.Options["$filter"] is { } filter) RowLists.And(query, FilterTranslator.Read(filter, source, call.Options)!);
        foreach (var part in TextSplit.List(call.Options["$orderby"]))
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            query.Orders.Add(new SortNode(null, words is [_, "desc"], Alias: Alias(words[0])));
        }

        RowLists.Page(call, query);
        WriteRows(call, table, query, RowQueries.Run(call, query));
    }

    private static void Step(ApiCall call, TableQuery query, QuerySource source, string step)
    {
        var open = step.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || !step.EndsWith(')')) throw ApiErrors.BadQuery($"'{step}' is no step of $apply.");
        var inner = step[(open + 1)..^1];
        switch (step[..open])
        {
            case "filter":
                RowLists.And(query, FilterTranslator.Read(inner, source, call.Options)!);
                break;
            case "groupby":
                var parts = TextSplit.List(inner).ToList();
                foreach (var name in TextSplit.List(parts[0].Trim('(', ')'))) Group(query, source, name);
                if (parts.Count > 1) Step(call, query, source, parts[1]);
                break;
            case "aggregate":
                foreach (var item in TextSplit.List(inner)) Aggregate(query, source, item);
                break;
            default:
                throw Errors.NotSupportedHere($"'{step[..open]}' in $apply");
        }
    }

    private static string Alias(string path) => path.Replace('/', '_');

    private static void Group(TableQuery query, QuerySource source, string path)
    {
        var (at, column) = source.Resolve(path.Split('/'));
        ColumnsOf(query, at).Add(new QueryColumn(column.LogicalName, Alias(path)) { GroupBy = true });
    }

    private static void Aggregate(TableQuery query, QuerySource source, string item)
    {
        var words = item.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is ["$count", "as", var count])
        {
            query.Columns.Add(new QueryColumn(source.Table.PrimaryIdColumn, count) { Aggregate = AggregateKind.Count });
            return;
        }

        if (words is not [var path, "with", var kind, "as", var alias]) throw ApiErrors.BadQuery($"'{item}' is no aggregate such as 'revenue with sum as total'.");
        var (at, column) = source.Resolve(path.Split('/'));
        ColumnsOf(query, at).Add(new QueryColumn(column.LogicalName, alias)
        {
            Distinct = kind == "countdistinct",
            Aggregate = kind switch
            {
                "sum" => AggregateKind.Sum,
                "average" => AggregateKind.Avg,
                "min" => AggregateKind.Min,
                "max" => AggregateKind.Max,
                "countdistinct" or "count" => AggregateKind.CountColumn,
                _ => throw ApiErrors.BadQuery($"'{kind}' is no way to aggregate."),
            },
        });
    }

    private static List<QueryColumn> ColumnsOf(TableQuery query, QuerySource at) => at.Alias is null ? query.Columns : Find(query.Joins, at.Alias)!.Columns;

    private static JoinNode? Find(List<JoinNode> joins, string alias) =>
        joins.FirstOrDefault(join => join.Alias == alias) ?? joins.Select(join => Find(join.Joins, alias)).FirstOrDefault(found => found is not null);

    private static void WriteRows(ApiCall call, TableDefinition table, TableQuery query, EntityCollection rows)
    {
        var json = call.Response.StartJson();
        json.WriteStartObject();
        json.WriteString("@odata.context", $"{call.Root}$metadata#{table.EntitySetName}");
        json.WriteStartArray("value");
        var writer = new RowJson(json, call);
        foreach (var row in rows.Entities) writer.WriteFetched(row, table);
        json.WriteEndArray();
        if (rows.MoreRecords) json.WriteString("@odata.nextLink", RowLists.NextLink(call, query.Page + 1, rows.PagingCookie));
        json.WriteEndObject();
        json.Flush();
    }
}
