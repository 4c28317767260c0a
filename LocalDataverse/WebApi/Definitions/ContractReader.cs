using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using System.Text.Json;
using LocalDataverse.WebApi.Rows;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>The other way than <see cref="ContractJson"/>: JSON of definitions, and of questions about them, as the SDK's contracts.</summary>
internal static class ContractReader
{
    private const string Complex = "Complex", BindOfChoice = "GlobalOptionSet@odata.bind";

    private static readonly ConcurrentDictionary<Type, Dictionary<string, PropertyInfo>> Members = new();

    /// <summary>A contract from an object of JSON.</summary>
    /// <param name="json">The object.</param>
    /// <param name="declared">The type that is expected; the object may name one that is derived of it.</param>
    /// <param name="otherwise">The type when the object names none.</param>
    public static object Read(JsonElement json, Type declared, Type? otherwise = null)
    {
        if (json.ValueKind != JsonValueKind.Object) throw ApiErrors.BadPayload($"A {declared.Name} is an object, not {PayloadValue.Shown(json)}.");
        var type = json.TryGetProperty("@odata.type", out var named) && named.ValueKind == JsonValueKind.String ? TypeNamed(named.GetString()!, declared) : otherwise ?? declared;
        if (type.IsAbstract) throw ApiErrors.BadPayload($"A {declared.Name} needs an '@odata.type'.");
        var contract = type.GetConstructor(Type.EmptyTypes) is null ? RuntimeHelpers.GetUninitializedObject(type) : Activator.CreateInstance(type)!;
        foreach (var property in json.EnumerateObject()) Set(contract, property);
        return contract;
    }

    /// <summary>The contract that the Web API calls so.</summary>
    public static Type TypeNamed(string name, Type declared)
    {
        var bare = name.TrimStart('#');
        if (bare.StartsWith(TypeNames.Namespace, StringComparison.Ordinal)) bare = bare[TypeNames.Namespace.Length..];
        var type = ContractTypes.Named($"{declared.Namespace}.{(bare.StartsWith(Complex, StringComparison.Ordinal) ? bare[Complex.Length..] : bare)}");
        return type is not null && type.IsAssignableTo(declared) ? type : throw ApiErrors.BadPayload($"'{name}' is not a type of {declared.Name}.");
    }

    private static void Set(object contract, JsonProperty property)
    {
        if (property.Name == BindOfChoice && contract is EnumAttributeMetadata choice)
        {
            choice.OptionSet = Bound(property.Value);
            return;
        }

        if (property.Name.Contains('@', StringComparison.Ordinal)) return;
        var type = contract.GetType();
        if (!Members.GetOrAdd(type, MembersOf).TryGetValue(property.Name, out var member))
        {
            if (!DocumentedProperties.Has(contract, property.Name)) throw ApiErrors.UndeclaredProperty(type.Name, property.Name);
            DocumentedProperties.Refuse(property);
            return;
        }

        if (property.Value.ValueKind == JsonValueKind.Null) return;
        if (contract is MetadataConditionExpression && member.PropertyType == typeof(object)) member.SetValue(contract, ConditionValue.Read(property.Value));
        else if (!member.PropertyType.IsArray && ContractTypes.ItemOf(member.PropertyType) is { } item) Fill((IList)member.GetValue(contract)!, member.Name, item, property.Value);
        else member.SetValue(contract, Value(member.Name, member.PropertyType, property.Value));
    }

    // A list of the SDK cannot be replaced, but filled.
    private static void Fill(IList list, string name, Type item, JsonElement json)
    {
        foreach (var one in Items(name, json)) list.Add(item == typeof(object) ? ConditionValue.Read(one) : Value(name, item, one));
    }

    private static object Value(string name, Type type, JsonElement json)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare.IsArray)
        {
            var items = Items(name, json).Select(item => Value(name, bare.GetElementType()!, item)).ToList();
            var array = Array.CreateInstance(bare.GetElementType()!, items.Count);
            for (var index = 0; index < items.Count; index++) array.SetValue(items[index], index);
            return array;
        }

        if (bare.IsEnum) return Choice(name, bare, json);
        if (bare == typeof(object)) return ConditionValue.Read(json) ?? throw ApiErrors.WrongValue(name, "values", PayloadValue.Shown(json));
        return (Type.GetTypeCode(bare), json.ValueKind) switch
        {
            (TypeCode.String, JsonValueKind.String) => json.GetString()!,
            (TypeCode.Boolean, JsonValueKind.True or JsonValueKind.False) => json.GetBoolean(),
            (TypeCode.Int32, JsonValueKind.Number) when json.TryGetInt32(out var number) => number,
            (TypeCode.Int16, JsonValueKind.Number) when json.TryGetInt16(out var small) => small,
            (TypeCode.Int64, JsonValueKind.Number) when json.TryGetInt64(out var number) => number,
            (TypeCode.Decimal, JsonValueKind.Number) when json.TryGetDecimal(out var number) => number,
            (TypeCode.Double, JsonValueKind.Number) => json.GetDouble(),
            (TypeCode.Object, JsonValueKind.String) when bare == typeof(Guid) && json.TryGetGuid(out var id) => id,
            (TypeCode.Object, JsonValueKind.Object) when bare != typeof(Guid) => Read(json, bare),
            _ => throw ApiErrors.WrongValue(name, bare.Name, PayloadValue.Shown(json)),
        };
    }

    private static object Choice(string name, Type type, JsonElement json) =>
        json.ValueKind == JsonValueKind.String && Enum.TryParse(type, json.GetString(), out var named) ? named!
        : json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var number) ? Enum.ToObject(type, number)
        : throw ApiErrors.WrongValue(name, $"a member of {type.Name}", PayloadValue.Shown(json));

    private static JsonElement.ArrayEnumerator Items(string name, JsonElement json) =>
        json.ValueKind == JsonValueKind.Array ? json.EnumerateArray() : throw ApiErrors.WrongValue(name, "a list", PayloadValue.Shown(json));

    private static OptionSetMetadata Bound(JsonElement address)
    {
        const string Set = "GlobalOptionSetDefinitions(";
        var text = address.ValueKind == JsonValueKind.String ? address.GetString()! : "";
        var from = text.IndexOf(Set, StringComparison.Ordinal);
        if (from < 0 || !text.EndsWith(')')) throw ApiErrors.WrongValue(BindOfChoice, "an address such as /GlobalOptionSetDefinitions(id)", PayloadValue.Shown(address));
        var key = text[(from + Set.Length)..^1];
        var choice = new OptionSetMetadata { IsGlobal = true };
        if (Guid.TryParse(key, out var id)) choice.MetadataId = id;
        else choice.Name = key.StartsWith("Name=", StringComparison.Ordinal) ? key["Name=".Length..].Trim('\'') : throw ApiErrors.WrongValue(BindOfChoice, "an id or a Name", key);
        return choice;
    }

    // A setter that is not public is seen at the type that declares it only.
    private static Dictionary<string, PropertyInfo> MembersOf(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(member => member.IsDefined(typeof(DataMemberAttribute), inherit: true))
            .Select(member => member.DeclaringType!.GetProperty(member.Name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)!).ToDictionary(member => member.Name, StringComparer.Ordinal);
}
