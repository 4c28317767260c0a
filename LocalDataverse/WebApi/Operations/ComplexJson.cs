using System.Text.Json;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Organization;

namespace LocalDataverse.WebApi.Operations;

/// <summary>The SDK's own types in an answer, as the complex types of the Web API.</summary>
internal static class ComplexJson
{
    /// <summary>Writes a value of such a type; false when it is none.</summary>
    public static bool Write(ApiCall call, Utf8JsonWriter json, object? value, Action<object?> inner)
    {
        switch (value)
        {
            case EntityRecordCountCollection counts:
                Collection(json, [.. counts.Keys], [.. counts.Values], json.WriteNumberValue);
                return true;
            case OrganizationDetail detail:
                Organization(call, json, detail);
                return true;
            case PrincipalAccess access:
                json.WriteStartObject();
                json.WriteString("AccessMask", AccessMask.Write((int)access.AccessMask));
                json.WritePropertyName("Principal");
                inner(access.Principal);
                json.WriteEndObject();
                return true;
            default:
                return false;
        }
    }

    private static void Organization(ApiCall call, Utf8JsonWriter json, OrganizationDetail detail)
    {
        var server = call.Root[..call.Root.IndexOf("/api/data/", StringComparison.Ordinal)];
        json.WriteStartObject();
        json.WriteString("OrganizationId", detail.OrganizationId);
        json.WriteString("FriendlyName", detail.FriendlyName);
        json.WriteString("OrganizationVersion", detail.OrganizationVersion);
        json.WriteString("UrlName", detail.UrlName);
        json.WriteString("UniqueName", detail.UniqueName);
        json.WriteString("State", detail.State.ToString());
        json.WritePropertyName("Endpoints");
        string[] services = [nameof(EndpointType.WebApplication), nameof(EndpointType.OrganizationService), nameof(EndpointType.OrganizationDataService)];
        Collection(json, services, [$"{server}/", $"{server}/XRMServices/2011/Organization.svc", call.Root], json.WriteStringValue);
        json.WriteEndObject();
    }

    private static void Collection<T>(Utf8JsonWriter json, string[] keys, T[] values, Action<T> write)
    {
        json.WriteStartObject();
        json.WriteNumber("Count", keys.Length);
        json.WriteBoolean("IsReadOnly", false);
        json.WriteStartArray("Keys");
        foreach (var key in keys) json.WriteStringValue(key);
        json.WriteEndArray();
        json.WriteStartArray("Values");
        foreach (var value in values) write(value);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
