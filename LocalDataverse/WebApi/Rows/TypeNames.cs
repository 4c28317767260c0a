using System.Text.Json;
using LocalDataverse.Metadata;

namespace LocalDataverse.WebApi.Rows;

/// <summary>Names of types: <c>Microsoft.Dynamics.CRM.account</c>.</summary>
internal static class TypeNames
{
    public const string Namespace = "Microsoft.Dynamics.CRM.";

    /// <summary>The table an object's <c>@odata.type</c> names; null when it has none.</summary>
    public static TableDefinition? TableOf(MetadataCatalogue metadata, JsonElement json)
    {
        if (!json.TryGetProperty("@odata.type", out var type) || type.ValueKind != JsonValueKind.String) return null;
        var name = type.GetString()!.TrimStart('#');
        if (name.StartsWith(Namespace, StringComparison.Ordinal)) name = name[Namespace.Length..];
        return metadata.TryTable(name, out var table) ? table : throw ApiErrors.BadPayload($"There is no type '{type.GetString()}'.");
    }
}
