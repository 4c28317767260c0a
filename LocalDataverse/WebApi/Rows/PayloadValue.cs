using System.Globalization;
using System.Text.Json;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Rows;

/// <summary>Turns a JSON value into what a column takes.</summary>
internal static class PayloadValue
{
    public static object? Read(ColumnDefinition column, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null) return null;
        var name = column.LogicalName;
        switch (column.Type)
        {
            case ColumnType.String or ColumnType.Memo or ColumnType.EntityName:
                return value.ValueKind == JsonValueKind.String ? value.GetString() : throw Wrong("text");
            case ColumnType.Integer:
                return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var integer) ? integer : throw Wrong("a whole number");
            case ColumnType.BigInt:
                return value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var big) ? big : throw Wrong("a whole number");
            case ColumnType.Double:
                return value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var real) ? real : throw Wrong("a number");
            case ColumnType.Decimal:
                return value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var exact) ? exact : throw Wrong("a number");
            case ColumnType.Money:
                return value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var amount) ? new Money(amount) : throw Wrong("a number");
            case ColumnType.Boolean or ColumnType.ManagedProperty:
                return value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Wrong("true or false");
            case ColumnType.Choice or ColumnType.State or ColumnType.Status:
                return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var option) ? new OptionSetValue(option) : throw Wrong("the number of an option");
            case ColumnType.MultiChoice:
                return Options(value) ?? throw Wrong("numbers of options, separated by commas");
            case ColumnType.UniqueIdentifier:
                return value.ValueKind == JsonValueKind.String && Guid.TryParse(value.GetString(), out var id) ? id : throw Wrong("a GUID");
            case ColumnType.DateTime:
                return Time(column, value) ?? throw Wrong(column.DateTimeBehavior == DateTimeBehavior.DateOnly ? "a date such as 2026-01-31" : "a date and time such as 2026-01-31T09:30:00Z");
            case ColumnType.File:
                return value.ValueKind == JsonValueKind.String ? value.GetString() : throw Wrong("null; a file is uploaded to its column");
            case ColumnType.Image:
                return value.ValueKind == JsonValueKind.String && value.TryGetBytesFromBase64(out var bytes) ? bytes : throw Wrong("base64");
            default:
                throw Errors.NotSupportedHere($"writing '{name}' of type {column.Type}");
        }

        Exception Wrong(string expected) => ApiErrors.WrongValue(name, expected, Shown(value));
    }

    public static DateTime? Time(ColumnDefinition? column, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) return null;
        var text = value.GetString()!;
        if (text.Length < 10 || text[4] != '-' || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)) return null;
        // A calendar date is the one that is written, whatever zone stands behind it.
        return column?.DateTimeBehavior == DateTimeBehavior.DateOnly ? DateTime.SpecifyKind(time.Date, DateTimeKind.Utc) : time.UtcDateTime;
    }

    public static string Shown(JsonElement value)
    {
        var raw = value.GetRawText();
        return raw.Length <= 60 ? raw : raw[..60] + "…";
    }

    private static OptionSetValueCollection? Options(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) return null;
        OptionSetValueCollection options = [];
        foreach (var part in value.GetString()!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!int.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return null;
            options.Add(new OptionSetValue(number));
        }

        return options;
    }
}
