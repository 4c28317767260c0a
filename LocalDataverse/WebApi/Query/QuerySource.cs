using LocalDataverse.Metadata;
using LocalDataverse.Query;

namespace LocalDataverse.WebApi.Query;

/// <summary>
/// A table, or a join, while a query is being built: finds columns by their Web API names and makes the joins that
/// navigation properties need, each once.
/// </summary>
internal sealed class QuerySource(MetadataCatalogue metadata, TableDefinition table, List<JoinNode> joins, string? alias, JoinAliases aliases)
{
    private readonly Dictionary<string, QuerySource> navigated = new(StringComparer.Ordinal);

    public TableDefinition Table => table;

    public string? Alias => alias;

    public MetadataCatalogue Metadata => metadata;

    public JoinAliases Aliases => aliases;

    /// <summary>The column behind a property; a lookup's is <c>_name_value</c>.</summary>
    public ColumnDefinition Column(string property) => PropertyNames.Column(table, property);

    /// <summary>The column at the end of a path, and where it is.</summary>
    /// <param name="path">Navigation properties and, at the end, a column.</param>
    /// <param name="byLogicalName">Whether a lookup may also be named by its logical name, as the arguments of query functions do.</param>
    public (QuerySource Source, ColumnDefinition Column) Resolve(IReadOnlyList<string> path, bool byLogicalName = false)
    {
        var source = this;
        for (var index = 0; index < path.Count - 1; index++)
        {
            var relationship = source.Lookup(path[index]);
            // The key of the other row is what the lookup holds: no join for it.
            if (index == path.Count - 2 && metadata.Table(relationship.ReferencedTable).PrimaryIdColumn == path[^1]) return (source, source.Table.Column(relationship.ReferencingColumn));
            source = source.Follow(path[index], relationship);
        }

        return (source, byLogicalName && source.Table.FindColumn(path[^1]) is { IsReference: true } lookup ? lookup : source.Column(path[^1]));
    }

    public OneToManyDefinition Lookup(string navigation) =>
        metadata.ByReferencingNavigation(table.LogicalName, navigation) ?? throw ApiErrors.UnknownProperty(table.LogicalName, navigation);

    private QuerySource Follow(string navigation, OneToManyDefinition relationship)
    {
        if (navigated.TryGetValue(navigation, out var known)) return known;
        var join = new JoinNode
        {
            Kind = JoinKind.LeftOuter,
            Table = relationship.ReferencedTable,
            FromColumn = relationship.ReferencedColumn,
            ToColumn = relationship.ReferencingColumn,
            Alias = aliases.Next(),
        };
        joins.Add(join);
        return navigated[navigation] = new QuerySource(metadata, metadata.Table(relationship.ReferencedTable), join.Joins, join.Alias, aliases);
    }
}

/// <summary>Names for joins, each once in a query.</summary>
internal sealed class JoinAliases
{
    private int count;

    public string Next() => $"n{++count}";
}
