using System.Text.Json;
using LocalDataverse.WebApi.Definitions;
using LocalDataverse.WebApi.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Operations;

/// <summary>Writes what an operation answered.</summary>
internal static class OperationResult
{
    public static void Write(ApiCall call, OperationSignature operation, OrganizationResponse response)
    {
        var names = operation.Properties?.Select(property => property.Name) ?? response.Results.Keys;
        var results = names.Where(response.Results.ContainsKey).ToList();
        if (results.Count == 0 && operation.Properties is not { Count: > 0 }) return;

        var json = call.Response.StartJson();
        json.WriteStartObject();
        var single = operation.ListProperty ?? (operation.Properties is [{ Type: ParameterType.EntityCollection }] ? results.FirstOrDefault() : null);
        if (operation.Properties is [{ Type: ParameterType.Entity } only] && response.Results.TryGetValue(only.Name, out var value) && value is Entity row)
        {
            // One row as the only response property is the answer itself.
            if (operation.Name == "InitializeFrom") NewRow.Write(call, json, row);
            else Row(call, json, row);
        }
        else
        {
            json.WriteString("@odata.context", $"{call.Root}$metadata#{TypeNames.Namespace}{operation.Name}Response");
            foreach (var name in results)
            {
                json.WritePropertyName(name == single ? "value" : name);
                if (name == "AccessRights" && response.Results[name] is int rights) json.WriteStringValue(AccessMask.Write(rights));
                else Value(call, json, response.Results[name]);
            }
        }

        json.WriteEndObject();
        json.Flush();
    }

    private static void Value(ApiCall call, Utf8JsonWriter json, object? value)
    {
        if (ComplexJson.Write(call, json, value, inner => Value(call, json, inner))) return;
        switch (value)
        {
            case EntityReference reference:
                Reference(call, json, reference);
                break;
            case Entity row:
                json.WriteStartObject();
                Row(call, json, row);
                json.WriteEndObject();
                break;
            case MetadataBase definition:
                ContractJson.Inline(definition).WriteTo(json);
                break;
            case QueryExpression query:
                ContractJson.Query(query).WriteTo(json);
                break;
            case DeletedMetadataCollection deleted:
                Deleted(json, deleted);
                break;
            case EntityCollection rows:
                json.WriteStartArray();
                foreach (var item in rows.Entities) Value(call, json, item);
                json.WriteEndArray();
                break;
            case System.Collections.IEnumerable list and not (string or byte[] or OptionSetValueCollection):
                json.WriteStartArray();
                foreach (var item in list) Value(call, json, item);
                json.WriteEndArray();
                break;
            case OrganizationResponse response:
                json.WriteStartObject();
                foreach (var (name, inner) in response.Results)
                {
                    json.WritePropertyName(name);
                    Value(call, json, inner);
                }

                json.WriteEndObject();
                break;
            case Enum name:
                json.WriteStringValue(name.ToString());
                break;
            default:
                ValueJson.Write(json, null, value);
                break;
        }
    }

    // As Dataverse writes the SDK's dictionaries: the keys, and the values beside them.
    private static void Deleted(Utf8JsonWriter json, DeletedMetadataCollection deleted)
    {
        json.WriteStartObject();
        json.WriteNumber("Count", deleted.Count);
        json.WriteBoolean("IsReadOnly", false);
        json.WriteStartArray("Keys");
        foreach (var kind in deleted.Keys) json.WriteStringValue(kind == DeletedMetadataFilters.Default ? nameof(DeletedMetadataFilters.Default) : kind.ToString());
        json.WriteEndArray();
        json.WriteStartArray("Values");
        foreach (var ids in deleted.Values)
        {
            json.WriteStartObject();
            json.WriteNumber("Count", ids.Count);
            json.WriteBoolean("IsReadOnly", false);
            json.WriteStartArray("Items");
            foreach (var id in ids) json.WriteStringValue(id);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Row(ApiCall call, Utf8JsonWriter json, Entity row)
    {
        var known = call.Metadata.TryTable(row.LogicalName ?? "", out var table);
        if (known) json.WriteString("@odata.type", $"#{TypeNames.Namespace}{row.LogicalName}");
        if (known && row.Id != Guid.Empty && !row.Attributes.ContainsKey(table!.PrimaryIdColumn)) json.WriteString(table.PrimaryIdColumn, row.Id);
        foreach (var (name, value) in row.Attributes)
        {
            var column = table?.FindColumn(name);
            json.WritePropertyName(column is null ? name : PropertyNames.Of(column));
            if (column is null) Value(call, json, value);
            else ValueJson.Write(json, column, value);
        }
    }

    private static void Reference(ApiCall call, Utf8JsonWriter json, EntityReference reference)
    {
        json.WriteStartObject();
        json.WriteString("@odata.type", $"#{TypeNames.Namespace}{reference.LogicalName}");
        if (call.Metadata.TryTable(reference.LogicalName, out var table)) json.WriteString(table.PrimaryIdColumn, reference.Id);
        json.WriteEndObject();
    }
}
