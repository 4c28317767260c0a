using LocalDataverse.Metadata;

namespace LocalDataverse.Pipeline;

/// <summary>Values the engine writes itself, cut to the columns a table has and to their lengths.</summary>
internal static class SystemValues
{
    public static Dictionary<string, object?> Fitting(TableDefinition table, IEnumerable<KeyValuePair<string, object?>> values)
    {
        Dictionary<string, object?> fitting = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in values)
        {
            if (table.FindColumn(name) is not { IsStored: true } column) continue;
            fitting[name] = value is string text && column.MaxLength is { } length && text.Length > length ? text[..length] : value;
        }

        return fitting;
    }
}
