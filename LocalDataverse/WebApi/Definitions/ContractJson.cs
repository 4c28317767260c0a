using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json.Nodes;
using LocalDataverse.WebApi.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;

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
    public static JsonObject Of(MetadataBase definition) => Object(definition, isInline: false, wanted: null);

    /// <summary>The same with the properties that are wanted only, beside the key; null for all.</summary>
    public static JsonObject Of(MetadataBase definition, IReadOnlySet<string>? wanted) => Object(definition, isInline: false, wanted);

    /// <summary>A definition as RetrieveMetadataChanges gives it: whole, its types called Complex…, and what was not asked for left out.</summary>
    public static JsonObject Inline(MetadataBase definition) => Object(definition, isInline: true, wanted: null);

    /// <summary>A query as the function FetchXmlToQueryExpression gives it: what it has none of is left out, values say their type.</summary>
    public static JsonObject Query(QueryExpression query) => Object(query, isInline: true, wanted: null);

    /// <summary>The name of a definition's type: <c>#Microsoft.Dynamics.CRM.PicklistAttributeMetadata</c>.</summary>
    public static string TypeName(MetadataBase definition) => $"{TypeNames.Namespace}{definition.GetType().Name}";

    private static JsonObject Object(object contract, bool isInline, IReadOnlySet<string>? wanted)
    {
        var members = Members.GetOrAdd(contract.GetType(), MembersOf);
        // Collected first: so the object is made in its size.
        List<KeyValuePair<string, JsonNode?>> json = new(members.Length + 1);
        if (TypeOf(contract, isInline) is { } type) json.Add(new("@odata.type", type));
        foreach (var member in members)
        {
            if (!isInline && contract is EntityMetadata or AttributeMetadata && Navigations.Contains(member.Name)) continue;
            if (wanted is not null && !wanted.Contains(member.Name) && member.Name != nameof(MetadataBase.MetadataId)) continue;
            var value = member.GetValue(contract);
            if (value is null && isInline) continue;
            json.Add(new(member.Name, contract is ConditionExpression && value is IEnumerable values and not string ? Typed(values) : Node(value, isInline)));
        }

        return new JsonObject(json);
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
        short small => small,
        long number => number,
        decimal number => number,
        double number => number,
        Guid id => id,
        Enum choice => choice.ToString().Replace(", ", ",", StringComparison.Ordinal),
        Label label => Text(label),
        BooleanManagedProperty managed => Managed(managed.Value, managed.CanBeChanged, managed.ManagedPropertyLogicalName),
        AttributeRequiredLevelManagedProperty level => Managed(level.Value.ToString(), level.CanBeChanged, level.ManagedPropertyLogicalName),
        IEnumerable list => new JsonArray([.. list.Cast<object>().Select(item => Node(item, isInline))]),
        _ => Object(value, isInline, wanted: null),
    };

    // What there is most of is written without asking for its members.
    private static JsonObject Text(Label label)
    {
        JsonArray labels = [];
        foreach (var one in label.LocalizedLabels) labels.Add(Localized(one));
        return new JsonObject { [nameof(Label.LocalizedLabels)] = labels, [nameof(Label.UserLocalizedLabel)] = label.UserLocalizedLabel is { } own ? Localized(own) : null };
    }

    private static JsonArray Typed(IEnumerable values) =>
        [.. values.Cast<object?>().Select(value => new JsonObject { ["Type"] = (value?.GetType() ?? typeof(string)).FullName, ["Value"] = Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) })];

    private static JsonObject Localized(LocalizedLabel label) => new() { [nameof(LocalizedLabel.Label)] = label.Label, [nameof(LocalizedLabel.LanguageCode)] = label.LanguageCode, [nameof(LocalizedLabel.IsManaged)] = label.IsManaged };

    private static JsonObject Managed(JsonNode value, bool canBeChanged, string name) => new() { ["Value"] = value, ["CanBeChanged"] = canBeChanged, ["ManagedPropertyLogicalName"] = name };

    private static PropertyInfo[] MembersOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(member => member.IsDefined(typeof(DataMemberAttribute), inherit: true))];
}
