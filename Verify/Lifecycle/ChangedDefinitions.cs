using System.Globalization;
using CoachingExtensions.Verify.Web;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Verify.Lifecycle;

/// <summary>
/// Shipped definitions that an organisation has made its own. The importers of Configuration Migration packages write over what is there; so
/// before the next package is loaded, each row is compared with what any version has shipped. One that says something else was changed here.
/// </summary>
internal sealed class ChangedDefinitions(DataverseApi api)
{
    /// <summary>Columns whose values the platform or the product rewrites.</summary>
    private static readonly HashSet<string> NotCompared = ["state", "status", "owner", "guid", "primarykey"];

    public async Task<IReadOnlyList<ChangedDefinition>> FindAsync(ShippedRows next, IReadOnlyList<ShippedRows> ever)
    {
        var known = ever.Append(next).SelectMany(package => package.Rows).ToLookup(row => (row.Table, row.Id));
        List<ChangedDefinition> changed = [];
        foreach (var table in next.Rows.GroupBy(row => row.Table))
        {
            foreach (var there in await ReadAsync(table.Key, [.. table]))
            {
                var versions = known[(table.Key, there.Id)].ToList();
                if (versions.Exists(version => Differences(version, there.Row).Count == 0)) continue;
                changed.Add(new ChangedDefinition(table.Key, there.Id, there.Row.Said("coach_name") ?? there.Row.Said("coach_prompt") ?? "", [.. Differences(table.First(row => row.Id == there.Id), there.Row)]));
            }
        }

        return changed;
    }

    private async Task<IEnumerable<(Guid Id, JObject Row)>> ReadAsync(string table, IReadOnlyList<ShippedRow> rows)
    {
        var definition = await api.GetAsync($"EntityDefinitions(LogicalName='{table}')?$select=EntitySetName,PrimaryIdAttribute");
        var key = definition.Said("PrimaryIdAttribute")!;
        var columns = rows.SelectMany(row => row.Fields).Where(field => !NotCompared.Contains(field.Type)).Select(Property).Distinct();
        var found = await api.ListAsync($"{definition.Said("EntitySetName")}?$select={string.Join(",", columns.Prepend(key))}", key, rows.Select(row => row.Id.ToString("D")));
        return found.Select(row => (Guid.Parse(row.Said(key)!), row));
    }

    private static List<string> Differences(ShippedRow shipped, JObject there) =>
        [.. shipped.Fields.Where(field => !NotCompared.Contains(field.Type) && Plain(field.Type, field.Value) != Plain(field.Type, there.Said(Property(field)) ?? "")).Select(field => field.Column)];

    private static string Property((string Column, string Type, string Value) field) => field.Type == "entityreference" ? $"_{field.Column}_value" : field.Column;

    private static string Plain(string type, string value) => type switch
    {
        _ when value.Length == 0 => "",
        "bool" => value is "True" or "true" or "1" ? "yes" : "no",
        "decimal" or "money" or "float" => decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0.##########", CultureInfo.InvariantCulture),
        "entityreference" => Guid.Parse(value).ToString("D"),
        _ => value.ReplaceLineEndings("\n").Trim(),
    };
}

/// <param name="Table">Of which table.</param>
/// <param name="Id">The row.</param>
/// <param name="Name">What people call it here.</param>
/// <param name="Columns">What the package would write over.</param>
internal sealed record ChangedDefinition(string Table, Guid Id, string Name, IReadOnlyList<string> Columns)
{
    public override string ToString() => $"  {Table} '{Name}' ({Id:D}): {string.Join(", ", Columns)}";
}
