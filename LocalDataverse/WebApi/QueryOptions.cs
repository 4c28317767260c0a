namespace LocalDataverse.WebApi;

/// <summary>The query string, decoded: system options (<c>$select</c>), parameter aliases (<c>@p1</c>) and the others.</summary>
internal sealed class QueryOptions
{
    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    public static QueryOptions Parse(string query)
    {
        var options = new QueryOptions();
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var name = Decode(equals < 0 ? pair : pair[..equals]);
            if (!options.values.TryAdd(name, equals < 0 ? "" : Decode(pair[(equals + 1)..]))) throw ApiErrors.BadQuery($"Query option '{name}' was specified more than once, but it must be specified at most once.");
        }

        return options;
    }

    public string? this[string name] => values.GetValueOrDefault(name);

    public IReadOnlyDictionary<string, string> All => values;

    /// <summary>Refuses options that the addressed resource does not have.</summary>
    public void Allow(params ReadOnlySpan<string> names)
    {
        foreach (var name in values.Keys)
        {
            if (name.StartsWith('$') && !names.Contains(name.ToLowerInvariant())) throw ApiErrors.QueryOptionUnsupported(name);
        }
    }

    public static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
