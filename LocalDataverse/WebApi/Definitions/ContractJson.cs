using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json.Nodes;
using LocalDataverse.WebApi.Rows;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>
/// The SDK's contracts of definitions as the Web API's JSON: the members of both have the same names. So a definition is described once,
/// for the organisation service and the Web API alike.
/// </summary>
internal static class ContractJson
{
    // The Web API gives these when they are expanded only.
    private static readonly HashSet<string> Navigations =
    [
        nameof(EntityMetadata.Attributes), nameof(EntityMetadata.Keys), nameof(EntityMetadata.OneToManyRelationships),
        nameof(EntityMetadata.ManyToOneRelationships), nameof(EntityMetadata.ManyToManyRelationships), nameof(EnumAttributeMetadata.OptionSet),
    ];

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Members = new();

    /// <summary>A definition as a resource: with its type, without what has to be expanded.</summary>
    public static JsonObject Of(MetadataBase definition) => Object(definition, isInline: false);

    /// <summary>A definition as RetrieveMetadataChanges gives it: whole, its types called Complex…, and what was not asked for left out.</summary>
    public static JsonObject Inline(MetadataBase definition) => Object(definition, isInline: true);

    /// <summary>The name of a definition's type: <c>#Microsoft.Dynamics.CRM.PicklistAttributeMetadata</c>.</summary>
    public static string TypeName(MetadataBase definition) => $"{TypeNames.Namespace}{definition.GetType().Name}";

    private static JsonObject Object(object contract, bool isInline)
    {
        var json = new JsonObject();
        if (TypeOf(contract, isInline) is { } type) json["@odata.type"] = type;
        foreach (var member in Members.GetOrAdd(contract.GetType(), MembersOf))
        {
            if (!isInline && contract is EntityMetadata or AttributeMetadata && Navigations.Contains(member.Name)) continue;
            var value = member.GetValue(contract);
            if (value is null && isInline) continue;
            json[member.Name] = Node(value, isInline);
        }

        return json;
    }

    private static string? TypeOf(object contract, bool isInline) => contract switch
    {
        AttributeMetadata or RelationshipMetadataBase or OptionSetMetadataBase => $"#{TypeNames.Namespace}{(isInline ? "Complex" : "")}{contract.GetType().Name}",
        OptionMetadata when contract.GetType() != typeof(OptionMetadata) => $"#{TypeNames.Namespace}{contract.GetType().Name}",
        _ => null,
    };

    private static JsonNode? Node(object? value, bool isInline) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag,
        int number => number,
        long number => number,
        decimal number => number,
        double number => number,
        Guid id => id,
        Enum choice => choice.ToString().Replace(" ", "", StringComparison.Ordinal),
        IEnumerable list => new JsonArray([.. list.Cast<object>().Select(item => Node(item, isInline))]),
        _ => Object(value, isInline),
    };

    private static PropertyInfo[] MembersOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(member => member.IsDefined(typeof(DataMemberAttribute), inherit: true))];
}
