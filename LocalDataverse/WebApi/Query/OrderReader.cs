using LocalDataverse.Query;

namespace LocalDataverse.WebApi.Query;

/// <summary>Reads <c>$orderby</c>.</summary>
internal static class OrderReader
{
    public static IEnumerable<SortNode> Read(string? text, QuerySource source)
    {
        foreach (var part in TextSplit.List(text))
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var descending = words.Length == 2 && words[1] == "desc";
            if (words.Length is 0 or > 2 || (words.Length == 2 && words[1] is not ("asc" or "desc"))) throw ApiErrors.BadQuery($"'{part}' is no order: a property and asc or desc.");
            var (at, column) = source.Resolve(words[0].Split('/'));
            yield return new SortNode(column.LogicalName, descending, JoinAlias: at.Alias);
        }
    }
}
