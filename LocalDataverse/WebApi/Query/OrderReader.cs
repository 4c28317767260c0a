using LocalDataverse.Query;

namespace LocalDataverse.WebApi.Query;

/// <summary>Reads <c>$orderby</c>.</summary>
internal static class OrderReader
{
    public static IEnumerable<SortNode> Read(string? text, QuerySource source, QueryOptions? aliases = null)
    {
        foreach (var part in TextSplit.List(text))
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var descending = words.Length == 2 && words[1] == "desc";
            if (words.Length is 0 or > 2 || (words.Length == 2 && words[1] is not ("asc" or "desc"))) throw ApiErrors.BadQuery($"'{part}' is no order: a property and asc or desc.");
            // A property may come through an alias: https://learn.microsoft.com/power-apps/developer/data-platform/webapi/query/order-rows
            var property = words[0][0] == '@' ? aliases?[words[0]] ?? throw ApiErrors.BadQuery($"The parameter alias '{words[0]}' has no value.") : words[0];
            var (at, column) = source.Resolve(property.Split('/'));
            yield return new SortNode(column.LogicalName, descending, JoinAlias: at.Alias);
        }
    }
}
