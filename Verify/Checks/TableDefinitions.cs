using CoachingExtensions.Verify.Web;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Verify.Checks;

/// <summary>The definitions of tables, each read once with its columns, keys and relationships.</summary>
internal sealed class TableDefinitions
{
    private const string Query = "?$select=LogicalName,EntitySetName,OwnershipType,IsActivity,PrimaryNameAttribute,DisplayName,DisplayCollectionName&$expand=Attributes,Keys,ManyToOneRelationships,ManyToManyRelationships";

    private readonly Dictionary<string, JObject?> known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The definition; null when there is no such table.</summary>
    public async Task<JObject?> FindAsync(DataverseApi api, string table)
    {
        if (known.TryGetValue(table, out var definition)) return definition;
        return known[table] = await api.FindAsync($"EntityDefinitions(LogicalName='{table}'){Query}");
    }

    /// <summary>What a list of these tables' definitions holds, with the table of each.</summary>
    public async Task<List<(string Table, JObject Item)>> ItemsAsync(DataverseApi api, IEnumerable<string> tables, string list)
    {
        List<(string, JObject)> items = [];
        foreach (var table in tables.Distinct(StringComparer.OrdinalIgnoreCase))
            if (await FindAsync(api, table) is { } definition && definition[list] is JArray found)
                items.AddRange(found.Cast<JObject>().Select(item => (table, item)));
        return items;
    }
}
