using LocalDataverse.Query;

namespace LocalDataverse.WebApi.Query;

/// <summary><c>any</c> and <c>all</c> over a collection become a test for related rows.</summary>
internal static class LambdaTranslator
{
    public static FilterNode Translate(Lambda lambda, QuerySource source, IReadOnlyList<string> collection)
    {
        if (collection.Count != 1) throw ApiErrors.BadQuery($"'{string.Join('/', collection)}': any and all work on a collection of the table itself.");
        var name = collection[0];
        var metadata = source.Metadata;
        JoinNode join;
        QuerySource inner;
        JoinNode outer;
        if (metadata.ByReferencedNavigation(source.Table.LogicalName, name) is { } oneToMany)
        {
            outer = join = Join(oneToMany.ReferencingTable, oneToMany.ReferencingColumn, oneToMany.ReferencedColumn, source.Aliases.Next());
        }
        else if (metadata.ManyToManyByNavigation(source.Table.LogicalName, name) is { } manyToMany)
        {
            var first = manyToMany.Table1 == source.Table.LogicalName && manyToMany.Table1NavigationProperty == name;
            var other = metadata.Table(first ? manyToMany.Table2 : manyToMany.Table1);
            outer = Join(manyToMany.IntersectTable, first ? manyToMany.Table1Column : manyToMany.Table2Column, source.Table.PrimaryIdColumn, source.Aliases.Next());
            join = Join(other.LogicalName, other.PrimaryIdColumn, first ? manyToMany.Table2Column : manyToMany.Table1Column, source.Aliases.Next());
            join.Kind = JoinKind.Inner;
            outer.Joins.Add(join);
        }
        else
        {
            throw ApiErrors.UnknownProperty(source.Table.LogicalName, name);
        }

        inner = new QuerySource(metadata, metadata.Table(join.Table), join.Joins, alias: null, source.Aliases);
        if (lambda.Body is not null)
        {
            var body = FilterTranslator.ReadBody(lambda.Body, inner, lambda.Variable!);
            // All rows meet it: there is none that does not.
            join.Filter = lambda.IsAll ? new FilterGroup(false, [body], Not: true) : body;
        }

        outer.Kind = lambda.IsAll ? JoinKind.NotAny : JoinKind.Any;
        return new JoinTest(outer);
    }

    private static JoinNode Join(string table, string from, string to, string alias) =>
        new() { Kind = JoinKind.Any, Table = table, FromColumn = from, ToColumn = to, Alias = alias };
}
