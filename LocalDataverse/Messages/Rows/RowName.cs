using LocalDataverse.Metadata;

namespace LocalDataverse.Messages.Rows;

/// <summary>People's full names are put together by the platform.</summary>
internal static class RowName
{
    public static void Apply(TableDefinition table, Dictionary<string, object?> values, Dictionary<string, object?>? row)
    {
        if (table.FindColumn("fullname") is not { IsStored: true } || !(values.ContainsKey("firstname") || values.ContainsKey("lastname"))) return;
        var parts = new[] { Part("firstname"), Part("lastname") }.Where(part => part is { Length: > 0 });
        var name = string.Join(' ', parts);
        values["fullname"] = name.Length == 0 ? null : name;

        string? Part(string column) => (values.TryGetValue(column, out var sent) ? sent : row?.GetValueOrDefault(column)) as string;
    }
}
