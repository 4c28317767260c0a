using System.Text.Json;
using LocalDataverse.Pipeline.CustomApis;
using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Definitions;
using LocalDataverse.WebApi.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Operations;

/// <summary>One parameter from JSON, by its declared type.</summary>
internal static class ParameterValue
{
    private static readonly string[] Namespaces = [typeof(Entity).Namespace!, typeof(EntityMetadata).Namespace!, typeof(EntityQueryExpression).Namespace!, typeof(QueryExpression).Namespace!];

    public static object Read(ApiCall call, CustomApiParameter parameter, JsonElement value, TableDefinition? table)
    {
        switch (parameter.Type)
        {
            case ParameterType.Boolean when value.ValueKind is JsonValueKind.True or JsonValueKind.False:
                return value.GetBoolean();
            case ParameterType.DateTime when PayloadValue.Time(null, value) is { } time:
                return time;
            case ParameterType.Decimal when value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var exact):
                return exact;
            case ParameterType.Money when value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var amount):
                return new Money(amount);
            case ParameterType.Float when value.ValueKind == JsonValueKind.Number:
                return value.GetDouble();
            case ParameterType.Integer when value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number):
                return number;
            case ParameterType.BigInt when value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var long64):
                return long64;
            case ParameterType.Picklist when value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var option):
                return new OptionSetValue(option);
            case ParameterType.String or ParameterType.Name when value.ValueKind == JsonValueKind.String:
                return value.GetString()!;
            case ParameterType.Guid when value.ValueKind == JsonValueKind.String && Guid.TryParse(value.GetString(), out var id):
                return id;
            case ParameterType.Bytes when value.ValueKind == JsonValueKind.String && value.TryGetBytesFromBase64(out var bytes):
                return bytes;
            case ParameterType.StringArray when value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String):
                return value.EnumerateArray().Select(item => item.GetString()!).ToArray();
            case ParameterType.Entity when value.ValueKind == JsonValueKind.Object:
                return Row(call, parameter, value, table);
            case ParameterType.EntityCollection when value.ValueKind == JsonValueKind.Array:
                var rows = value.EnumerateArray().Select(item => Row(call, parameter, item, table)).ToList();
                return new EntityCollection(rows) { EntityName = table?.LogicalName ?? rows.FirstOrDefault()?.LogicalName };
            case ParameterType.EntityReference when value.ValueKind == JsonValueKind.Object:
                return Reference(call, parameter, value);
            case ParameterType.Ids when value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object):
                return value.EnumerateArray().Select(item => Reference(call, parameter, item).Id).ToArray();
            case ParameterType.Contract:
                return ContractReader.Read(value, ContractOf(parameter));
            case ParameterType.Contracts when value.ValueKind == JsonValueKind.Array:
                var contracts = value.EnumerateArray().Select(item => ContractReader.Read(item, ContractOf(parameter))).ToArray();
                var typed = Array.CreateInstance(ContractOf(parameter), contracts.Length);
                contracts.CopyTo(typed, 0);
                return typed;
            case ParameterType.Integers when value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Number && item.TryGetInt32(out _)):
                return value.EnumerateArray().Select(item => item.GetInt32()).ToArray();
            case ParameterType.RolePrivileges when value.ValueKind == JsonValueKind.Array:
                return new EntityCollection([.. value.EnumerateArray().Select(item => Granted(parameter, item))]);
            case ParameterType.PrincipalAccess when value.ValueKind == JsonValueKind.Object:
                return Principal(call, parameter, value);
            default:
                throw ApiErrors.BadPayload($"The parameter '{parameter.Name}' takes {Expected(parameter.Type)}, not {PayloadValue.Shown(value)}.");
        }
    }

    private static string Expected(int type) => type switch
    {
        ParameterType.Bytes => "base64 text",
        ParameterType.BigInt => "a whole number",
        ParameterType.Name => "the name of an option",
        ParameterType.Ids => "rows",
        ParameterType.PrincipalAccess => "a principal with an access mask",
        ParameterType.RolePrivileges => "a list of privileges with a PrivilegeId and a Depth",
        ParameterType.Contracts => "a list of definitions",
        ParameterType.Integers => "a list of whole numbers",
        _ => CustomApiTypes.NameOf(type),
    };

    /// <summary>The contract that a parameter takes.</summary>
    internal static Type ContractOf(CustomApiParameter parameter) => Namespaces.Select(space => typeof(Entity).Assembly.GetType($"{space}.{parameter.Table}")).OfType<Type>().First();

    private static Entity Row(ApiCall call, CustomApiParameter parameter, JsonElement value, TableDefinition? table)
    {
        if (value.ValueKind != JsonValueKind.Object) throw ApiErrors.BadPayload($"The parameter '{parameter.Name}' takes rows, not {PayloadValue.Shown(value)}.");
        var type = TypeNames.TableOf(call.Metadata, value) ?? table ?? (parameter.Table is { Length: > 0 } declared ? call.Metadata.Table(declared) : null)
            ?? throw ApiErrors.BadPayload($"The row in the parameter '{parameter.Name}' needs an '@odata.type'.");
        var reader = new PayloadReader(call);
        var row = reader.Read(type, value);
        if (reader.NeedsTransaction) throw Errors.NotSupportedHere($"rows inside the row of the parameter '{parameter.Name}'");
        return row;
    }

    /// <summary>A reference is an address (<c>@odata.id</c>), or a row of which only the type and the id count.</summary>
    private static EntityReference Reference(ApiCall call, CustomApiParameter parameter, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object) throw ApiErrors.BadPayload($"The parameter '{parameter.Name}' takes a reference to a row, not {PayloadValue.Shown(value)}.");
        if (value.TryGetProperty("@odata.id", out var address)) return Bindings.Read(call, parameter.Name, address);
        var table = TypeNames.TableOf(call.Metadata, value)
            ?? (parameter.Table is { Length: > 0 } declared ? call.Metadata.Table(declared) : null)
            ?? call.Metadata.Tables.FirstOrDefault(one => !one.IsActivity && value.TryGetProperty(one.PrimaryIdColumn, out _))
            ?? throw ApiErrors.BadPayload($"The reference in the parameter '{parameter.Name}' needs an '@odata.type' or an '@odata.id'.");
        if (value.TryGetProperty(table.PrimaryIdColumn, out var key) && key.ValueKind == JsonValueKind.String && Guid.TryParse(key.GetString(), out var id)) return new EntityReference(table.LogicalName, id);
        // Users and teams are principals, whose key Dataverse also calls ownerid.
        if (table.LogicalName is "systemuser" or "team" && value.TryGetProperty("ownerid", out var owner) && owner.ValueKind == JsonValueKind.String && Guid.TryParse(owner.GetString(), out var principal)) return new EntityReference(table.LogicalName, principal);
        throw ApiErrors.BadPayload($"The reference in the parameter '{parameter.Name}' needs the id in '{table.PrimaryIdColumn}'.");
    }

    private static Entity Granted(CustomApiParameter parameter, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("PrivilegeId", out var id) && id.ValueKind == JsonValueKind.String && Guid.TryParse(id.GetString(), out var privilege)
            && value.TryGetProperty("Depth", out var depth) && depth.ValueKind == JsonValueKind.String) return new Entity("roleprivilege") { ["PrivilegeId"] = privilege, ["Depth"] = depth.GetString() };
        throw ApiErrors.BadPayload($"The parameter '{parameter.Name}' takes {Expected(parameter.Type)}, not {PayloadValue.Shown(value)}.");
    }

    private static Entity Principal(ApiCall call, CustomApiParameter parameter, JsonElement value)
    {
        if (!value.TryGetProperty("Principal", out var principal) || !value.TryGetProperty("AccessMask", out var mask) || mask.ValueKind != JsonValueKind.String)
            throw ApiErrors.BadPayload($"The parameter '{parameter.Name}' needs a 'Principal' and an 'AccessMask'.");
        return new Entity("PrincipalAccess") { ["Principal"] = Reference(call, parameter, principal), ["AccessMask"] = AccessMask.Read(mask.GetString()!) };
    }
}
