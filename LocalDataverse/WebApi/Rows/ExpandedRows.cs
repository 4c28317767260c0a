using LocalDataverse.Metadata;
using System.Globalization;
using LocalDataverse.Query;
using LocalDataverse.WebApi.Query;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Rows;

/// <summary>The rows behind the expanded navigation properties of a page: one query for each property and thousand rows.</summary>
internal sealed class ExpandedRows
{
    private const int Slice = 1000;
    private const string ParentAlias = "x";

    private readonly Dictionary<Guid, List<Entity>> rows = [];
    private readonly List<ExpandedRows> nested = [];

    private ExpandedRows(Expansion expansion) => Expansion = expansion;

    public Expansion Expansion { get; }

    public IReadOnlyList<ExpandedRows> Nested => nested;

    public static List<ExpandedRows> Read(ApiCall call, RowShape shape, IReadOnlyList<Entity> page)
    {
        List<ExpandedRows> all = [];
        foreach (var expansion in shape.Expansions)
        {
            var expanded = new ExpandedRows(expansion);
            expanded.Fill(call, page);
            expanded.nested.AddRange(Read(call, expansion.Shape, [.. expanded.rows.Values.SelectMany(list => list).Distinct()]));
            all.Add(expanded);
        }

        return all;
    }

    /// <summary>The most rows of a page of this collection; null where it comes as a whole.</summary>
    public int? PageSize { get; private set; }

    public IReadOnlyList<Entity> Of(Entity row) => IdOf(row, Expansion) is { } id && rows.TryGetValue(id, out var found) ? found : [];

    private static Guid? IdOf(Entity row, Expansion expansion) => row.ValueOf(expansion.OwnColumn) switch
    {
        EntityReference reference => expansion.IsCollection || reference.LogicalName == expansion.Target.LogicalName ? reference.Id : null,
        Guid id => id,
        _ => row.Id != Guid.Empty && expansion.IsCollection ? row.Id : null,
    };

    private void Fill(ApiCall call, IReadOnlyList<Entity> page)
    {
        var ids = page.Select(row => IdOf(row, Expansion)).OfType<Guid>().Distinct().ToList();
        var top = Expansion.Item["$top"] is { } text
            ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw ApiErrors.BadQuery($"'{text}' is no number for $top.")
            : TableQuery.LargestPage;
        // Up to 5,000 rows of a collection come with a row; where expansions are nested, as many as a page has.
        if (Expansion is { IsCollection: true, IsOfNestedQuery: true, Through: null }) PageSize = call.Preferences.MaximumPageSize;
        var most = Math.Min(Math.Min(top, PageSize ?? top), TableQuery.LargestPage);
        foreach (var slice in ids.Chunk(Slice))
        {
            var query = QueryFor(call, slice);
            for (EntityCollection part; ; query.Page++, query.PagingCookie = part.PagingCookie)
            {
                part = RowQueries.Run(call, query);
                foreach (var row in part.Entities) Add(row, most);
                if (!part.MoreRecords) break;
            }
        }
    }

    private void Add(Entity row, int most)
    {
        if (ParentOf(row) is not { } parent) return;
        if (!rows.TryGetValue(parent, out var list)) rows[parent] = list = [];
        if (list.Count < most) list.Add(row);
    }

    private Guid? ParentOf(Entity row)
    {
        if (!Expansion.IsCollection) return row.Id;
        var value = Expansion.Through is null ? row.ValueOf(Expansion.TargetColumn) : row.GetAttributeValue<AliasedValue>($"{ParentAlias}.{Expansion.TargetColumn}")?.Value;
        return value switch { EntityReference reference => reference.Id, Guid id => id, _ => null };
    }

    private TableQuery QueryFor(ApiCall call, Guid[] ids)
    {
        var target = Expansion.Target;
        var query = new TableQuery { Table = target.LogicalName, ChoicesByValue = true };
        Expansion.Shape.AddColumns(query);
        var source = new QuerySource(call.Metadata, target, query.Joins, null, new JoinAliases());
        var filter = FilterTranslator.Read(Expansion.Item["$filter"], source, call.Options);
        query.Orders.AddRange(OrderReader.Read(Expansion.Item["$orderby"], source));
        var mine = new Comparison(Expansion.TargetColumn, ConditionOperator.In, [.. ids.Cast<object>()]);
        if (Expansion.Through is { } through)
        {
            var join = new JoinNode
            {
                Kind = JoinKind.Inner,
                Table = through.IntersectTable,
                FromColumn = OtherColumn(through),
                ToColumn = target.PrimaryIdColumn,
                Alias = ParentAlias,
                Filter = mine,
            };
            join.Columns.Add(new QueryColumn(Expansion.TargetColumn));
            query.Joins.Add(join);
            query.Filter = filter;
        }
        else
        {
            if (Expansion.IsCollection && query.Columns.All(column => column.Name != Expansion.TargetColumn)) query.Columns.Add(new QueryColumn(Expansion.TargetColumn));
            query.Filter = filter is null ? mine : FilterGroup.All(mine, filter);
        }

        return query;
    }

    private string OtherColumn(ManyToManyDefinition through) => through.Table1Column == Expansion.TargetColumn ? through.Table2Column : through.Table1Column;
}
