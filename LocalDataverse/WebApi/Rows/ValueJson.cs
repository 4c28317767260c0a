using System.Globalization;
using System.Text.Json;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Rows;

/// <summary>One value as JSON: choices and money as numbers, dates as text.</summary>
internal static class ValueJson
{
    public static void Write(Utf8JsonWriter json, ColumnDefinition? column, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case Guid id:
                json.WriteStringValue(id);
                break;
            case DateTime time:
                json.WriteStringValue(time.ToString(Format(column), CultureInfo.InvariantCulture));
                break;
            case OptionSetValue option:
                json.WriteNumberValue(option.Value);
                break;
            case OptionSetValueCollection options:
                json.WriteStringValue(string.Join(',', options.Select(option => option.Value.ToString(CultureInfo.InvariantCulture))));
                break;
            case Money money:
                json.WriteNumberValue(money.Value);
                break;
            case EntityReference reference:
                json.WriteStringValue(reference.Id);
                break;
            case BooleanManagedProperty managed:
                json.WriteBooleanValue(managed.Value);
                break;
            case byte[] bytes:
                json.WriteBase64StringValue(bytes);
                break;
            case AliasedValue aliased:
                Write(json, column, aliased.Value);
                break;
            default:
                throw Errors.NotSupportedHere($"a value of type {value.GetType().Name} in JSON");
        }
    }

    private static string Format(ColumnDefinition? column) =>
        column?.DateTimeBehavior == DateTimeBehavior.DateOnly ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss'Z'";
}
