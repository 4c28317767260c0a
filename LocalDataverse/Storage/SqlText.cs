namespace LocalDataverse.Storage;

/// <summary>The parameters of a statement being written. Values people gave only ever get into SQL through here.</summary>
internal sealed class SqlText
{
    private readonly List<object?> values = [];

    public IReadOnlyList<object?> Values => values;

    /// <summary>Adds a value and returns its name in the SQL.</summary>
    public string Parameter(object? value)
    {
        values.Add(value);
        return $"${values.Count - 1}";
    }

    /// <summary>Adds values and returns their names, separated by commas.</summary>
    public string Parameters<T>(IEnumerable<T> many) => string.Join(", ", many.Select(value => Parameter(value)));
}
