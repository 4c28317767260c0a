using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Query;

namespace LocalDataverse.WebApi.Rows;

/// <summary>One navigation property to expand: where its rows are and which of them.</summary>
internal sealed record Expansion
{
    public required ExpandItem Item { get; init; }

    public required TableDefinition Target { get; init; }

    public required RowShape Shape { get; init; }

    /// <summary>Many rows (a collection) or one (a lookup).</summary>
    public required bool IsCollection { get; init; }

    /// <summary>The column of the row itself that says which rows are meant.</summary>
    public required string OwnColumn { get; init; }

    /// <summary>The column of the target that must be equal to it; of the intersect table, when there is one.</summary>
    public required string TargetColumn { get; init; }

    public ManyToManyDefinition? Through { get; init; }

    /// <summary>
    /// Whether an expansion stands inside another anywhere in the query: collections then come in pages and take neither an order nor a number
    /// (https://learn.microsoft.com/power-apps/developer/data-platform/webapi/query/join-tables#expand-collection-valued-navigation-properties).
    /// </summary>
    public bool IsOfNestedQuery { get; private init; }

    public static List<Expansion> Read(MetadataCatalogue metadata, TableDefinition table, string? expand, bool isInside)
    {
        var items = ExpandItem.Read(expand);
        var isNested = isInside || items.Any(item => item["$expand"] is not null);
        return [.. items.Select(item => Of(metadata, table, item, isNested))];
    }

    private static Expansion Of(MetadataCatalogue metadata, TableDefinition table, ExpandItem item, bool isNested)
    {
        var name = item.Navigation;
        if (isNested && (item.Options.ContainsKey("$top") || item.Options.ContainsKey("$orderby")))
            throw ApiErrors.BadQuery("Only $select and $filter clause can be provided while doing $expand on many-to-one relationship or nested one-to-many relationship.");
        if (metadata.ByReferencingNavigation(table.LogicalName, name) is { } lookup)
        {
            if (item.Options.Keys.FirstOrDefault(option => option is not ("$select" or "$expand")) is { } option)
                throw ApiErrors.BadQuery($"'{option}' cannot be used with the single-valued navigation property '{name}'.");
            if (lookup.ReferencedTable == "owner") throw Errors.NotSupportedHere($"$expand={name}; expand owninguser or owningteam instead");
            return Make(metadata.Table(lookup.ReferencedTable), false, lookup.ReferencingColumn, lookup.ReferencedColumn, null);
        }

        if (item.IsReference) throw ApiErrors.BadQuery("Expand with $ref is only supported on lookup type navigation property.");
        if (metadata.ByReferencedNavigation(table.LogicalName, name) is { } collection)
            return Make(metadata.Table(collection.ReferencingTable), true, table.PrimaryIdColumn, collection.ReferencingColumn, null);
        if (metadata.ManyToManyByNavigation(table.LogicalName, name) is not { } many) throw ApiErrors.UnknownProperty(table.LogicalName, name);
        var first = many.Table1 == table.LogicalName && many.Table1NavigationProperty == name;
        return Make(metadata.Table(first ? many.Table2 : many.Table1), true, table.PrimaryIdColumn, first ? many.Table1Column : many.Table2Column, many);

        Expansion Make(TableDefinition target, bool isCollection, string own, string other, ManyToManyDefinition? through) => new()
        {
            Item = item,
            Target = target,
            IsCollection = isCollection,
            OwnColumn = own,
            TargetColumn = other,
            Through = through,
            Shape = RowShape.Of(metadata, target, item["$select"], item["$expand"], isInside: true),
            IsOfNestedQuery = isNested,
        };
    }
}
