using System.Text.Json;
using LocalDataverse.WebApi.Operations;
using LocalDataverse.WebApi.Rows;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>
/// The value of a condition on metadata. As the Web API has no values of any type, it is an object that says its type and has its text:
/// <c>{"Type":"System.String","Value":"account"}</c>.
/// </summary>
internal static class ConditionValue
{
    public static object? Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) return Plain(json);
        var type = json.TryGetProperty("Type", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString()! : "System.String";
        if (!json.TryGetProperty("Value", out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (type.EndsWith("[]", StringComparison.Ordinal))
        {
            using var list = value.ValueKind == JsonValueKind.String ? Parsed(value.GetString()!) : null;
            var items = list?.RootElement ?? value;
            return items.ValueKind == JsonValueKind.Array ? items.EnumerateArray().Select(item => Single(type[..^2], item)).ToArray() : throw ApiErrors.WrongValue("Value", "a list", PayloadValue.Shown(value));
        }

        return Single(type, value);
    }

    private static object Single(string type, JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        return type switch
        {
            "System.String" or "Microsoft.Xrm.Sdk.Metadata.AttributeTypeDisplayName" => text,
            "System.Boolean" when bool.TryParse(text, out var flag) => flag,
            "System.Decimal" or "System.Double" when decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) => number,
            "System.DateTime" when PayloadValue.Time(null, value) is { } time => time,
            "System.Int32" or "System.Int64" when int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) => number,
            "System.Guid" when Guid.TryParse(text, out var id) => id,
            _ when ContractTypes.Named(type) is { IsEnum: true } choice && Enum.TryParse(choice, text, out var member) => member!,
            _ => throw ApiErrors.WrongValue("Value", $"a value of the type '{type}'", text),
        };
    }

    private static object? Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
        JsonValueKind.Number when json.TryGetInt32(out var number) => number,
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Array => json.EnumerateArray().Select(Plain).ToArray(),
        _ => throw ApiErrors.WrongValue("Value", "an object with Type and Value", PayloadValue.Shown(json)),
    };

    private static JsonDocument Parsed(string text) => JsonDocument.Parse(SingleQuotes.Replaced(text));
}
