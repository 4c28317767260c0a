using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>Writes the SDK's values as JSON and reads them again as they were: how a waiting asynchronous step keeps its context.</summary>
internal static class SdkJson
{
    public static JsonObject Pairs(IEnumerable<KeyValuePair<string, object>> values)
    {
        var json = new JsonObject();
        foreach (var (name, value) in values) json[name] = Write(value);
        return json;
    }

    public static void Read(JsonNode? json, Action<string, object> add)
    {
        foreach (var (name, value) in json?.AsObject() ?? []) add(name, Read(value)!);
    }

    public static JsonNode? Write(object? value) => value switch
    {
        null => null,
        string text => Tagged("text", text),
        bool flag => Tagged("flag", flag),
        int number => Tagged("int", number),
        long number => Tagged("long", number),
        double number => Tagged("double", number),
        decimal number => Tagged("decimal", number.ToString(CultureInfo.InvariantCulture)),
        Guid id => Tagged("guid", id.ToString("D")),
        DateTime time => Tagged("time", time.ToString("O", CultureInfo.InvariantCulture)),
        OptionSetValue option => Tagged("option", option.Value),
        Money money => Tagged("money", money.Value.ToString(CultureInfo.InvariantCulture)),
        OptionSetValueCollection options => Tagged("options", new JsonArray([.. options.Select(option => JsonValue.Create(option.Value))])),
        EntityReference reference => Reference(reference),
        EntityReferenceCollection references => Tagged("references", new JsonArray([.. references.Select(Reference)])),
        Entity row => Row(row),
        EntityCollection rows => Tagged("rows", new JsonArray([.. rows.Entities.Select(Row)]), ("table", rows.EntityName)),
        Relationship relationship => Tagged("relationship", relationship.SchemaName),
        string[] texts => Tagged("texts", new JsonArray([.. texts.Select(text => JsonValue.Create(text))])),
        Guid[] ids => Tagged("guids", new JsonArray([.. ids.Select(id => JsonValue.Create(id.ToString("D")))])),
        Enum choice => Tagged("int", Convert.ToInt32(choice, CultureInfo.InvariantCulture)),
        _ => throw Errors.NotSupportedHere($"a parameter of type {value.GetType().Name} in an asynchronous step"),
    };

    public static object? Read(JsonNode? json)
    {
        if (json is null) return null;
        var value = json["v"]!;
        return (string)json["t"]! switch
        {
            "text" => (string)value!,
            "flag" => (bool)value,
            "int" => (int)value,
            "long" => (long)value,
            "double" => (double)value,
            "decimal" => decimal.Parse((string)value!, CultureInfo.InvariantCulture),
            "guid" => Guid.Parse((string)value!),
            "time" => DateTime.Parse((string)value!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
            "option" => new OptionSetValue((int)value),
            "money" => new Money(decimal.Parse((string)value!, CultureInfo.InvariantCulture)),
            "options" => new OptionSetValueCollection([.. value.AsArray().Select(item => new OptionSetValue((int)item!))]),
            "reference" => ReadReference(json),
            "references" => new EntityReferenceCollection([.. value.AsArray().Select(item => ReadReference(item!))]),
            "row" => ReadRow(json),
            "rows" => new EntityCollection([.. value.AsArray().Select(item => ReadRow(item!))]) { EntityName = (string?)json["table"] },
            "relationship" => new Relationship((string)value!),
            "texts" => value.AsArray().Select(item => (string)item!).ToArray(),
            "guids" => value.AsArray().Select(item => Guid.Parse((string)item!)).ToArray(),
            var tag => throw Errors.InvalidArgument($"A stored context has a value of unknown kind '{tag}'."),
        };
    }

    private static JsonObject Tagged(string tag, JsonNode? value, params (string Name, string? Value)[] more)
    {
        var json = new JsonObject { ["t"] = tag, ["v"] = value };
        foreach (var (name, text) in more) json[name] = text;
        return json;
    }

    private static JsonObject Reference(EntityReference reference) =>
        Tagged("reference", reference.Id.ToString("D"), ("table", reference.LogicalName), ("name", reference.Name));

    private static EntityReference ReadReference(JsonNode json) =>
        new((string)json["table"]!, Guid.Parse((string)json["v"]!)) { Name = (string?)json["name"] };

    private static JsonObject Row(Entity row)
    {
        var json = Tagged("row", Pairs(row.Attributes), ("table", row.LogicalName), ("id", row.Id.ToString("D")), ("version", row.RowVersion));
        if (row.KeyAttributes.Count > 0) json["keys"] = Pairs(row.KeyAttributes);
        return json;
    }

    private static Entity ReadRow(JsonNode json)
    {
        var row = new Entity((string)json["table"]!, Guid.Parse((string)json["id"]!)) { RowVersion = (string?)json["version"] };
        Read(json["v"], (name, value) => row.Attributes[name] = value);
        Read(json["keys"], (name, value) => row.KeyAttributes[name] = value);
        return row;
    }
}
