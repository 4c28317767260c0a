using System.Text.Json;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Rows;

/// <summary>References to rows by their address: <c>/accounts(id)</c>, the whole address, or <c>$1</c> inside a change set.</summary>
internal static class Bindings
{
    public static EntityReference Read(ApiCall call, string name, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) throw ApiErrors.WrongValue($"{name}@odata.bind", "the address of a row", PayloadValue.Shown(value));
        return Read(call, value.GetString()!);
    }

    public static EntityReference Read(ApiCall call, string address)
    {
        var path = address.Trim();
        if (path.StartsWith('$')) return Content(call, path[1..]);
        if (path.StartsWith(call.Root, StringComparison.OrdinalIgnoreCase)) path = path[call.Root.Length..];
        else if (Uri.TryCreate(path, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https") path = WithoutService(uri.PathAndQuery);
        else path = WithoutService(path);
        var segments = PathSegment.Parse(path);
        if (segments is not [{ Arguments: { } key } segment]) throw ApiErrors.BadPayload($"'{address}' is not the address of a row, such as /accounts(00000000-0000-0000-0000-000000000001).");
        var table = call.Metadata.TableBySet(segment.Name) ?? throw ApiErrors.UnknownSegment(segment.Name);
        return KeyReader.Read(call.Metadata, table, key, aliases: null);
    }

    /// <summary>The row, which must be of the table the navigation property refers to.</summary>
    public static EntityReference Demand(OneToManyDefinition lookup, EntityReference row) =>
        lookup.ReferencedTable == row.LogicalName || (lookup.ReferencedTable == "owner" && row.LogicalName is ("systemuser" or "team"))
            ? row
            : throw ApiErrors.BadPayload($"'{lookup.ReferencingNavigationProperty}' cannot refer to a row of '{row.LogicalName}'; it refers to '{lookup.ReferencedTable}'.");

    /// <summary>The relationships a lookup's navigation property may mean; those of the owner share one name.</summary>
    public static List<OneToManyDefinition> Lookups(MetadataCatalogue metadata, TableDefinition table, string navigation) =>
        [.. metadata.ManyToOne(table.LogicalName).Where(relationship => relationship.ReferencingNavigationProperty == navigation)];

    public static string NameFor(MetadataCatalogue metadata, TableDefinition table, ColumnDefinition column) =>
        metadata.ManyToOne(table.LogicalName).FirstOrDefault(relationship => relationship.ReferencingColumn == column.LogicalName)?.ReferencingNavigationProperty ?? column.LogicalName;

    public static string? CollectionRelationship(MetadataCatalogue metadata, TableDefinition table, string navigation) =>
        metadata.ByReferencedNavigation(table.LogicalName, navigation)?.SchemaName ?? metadata.ManyToManyByNavigation(table.LogicalName, navigation)?.SchemaName;

    private static string WithoutService(string path)
    {
        var service = path.IndexOf("/api/data/v9.", StringComparison.OrdinalIgnoreCase);
        return service < 0 ? path : path[(path.IndexOf('/', service + "/api/data/".Length) + 1)..];
    }

    private static EntityReference Content(ApiCall call, string id) =>
        call.Transaction?.Created.GetValueOrDefault(id) ?? throw ApiErrors.BadPayload($"'${id}' refers to no earlier request of the change set.");
}
