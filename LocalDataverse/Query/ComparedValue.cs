using System.Globalization;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Query;

/// <summary>Turns the value of a condition, which may be text, into what the column would store.</summary>
internal static class ComparedValue
{
    public static object Of(ColumnDefinition column, object? value, SqlScope sql)
    {
        try
        {
            return Convert(column, value, sql) ?? throw QueryErrors.BadValue(column, value);
        }
        catch (Exception wrong) when (wrong is FormatException or OverflowException or InvalidCastException)
        {
            throw QueryErrors.BadValue(column, value);
        }
    }

    /// <summary>The day a value names, as the caller's calendar has it.</summary>
    public static DateTime Day(ColumnDefinition column, object? value, SqlScope sql)
    {
        var (time, isLocal) = Parse(column, value);
        return isLocal || column.DateTimeBehavior != DateTimeBehavior.UserLocal ? time.Date : TimeZoneInfo.ConvertTimeFromUtc(time, sql.Zone).Date;
    }

    private static object? Convert(ColumnDefinition column, object? value, SqlScope sql) => column.Type switch
    {
        ColumnType.EntityName => TableName(value, sql),
        ColumnType.String or ColumnType.Memo => Text(value),
        ColumnType.Integer or ColumnType.BigInt or ColumnType.Choice or ColumnType.State or ColumnType.Status => Whole(value),
        ColumnType.Boolean or ColumnType.ManagedProperty => Flag(value),
        ColumnType.Double => System.Convert.ToDouble(Plain(value), CultureInfo.InvariantCulture),
        ColumnType.Decimal or ColumnType.Money => StoredValue.Scaled(Number(value), StoredValue.Scale(column)!.Value),
        ColumnType.DateTime => Time(column, value, sql),
        ColumnType.MultiChoice => StoredValue.ToStored("", column, value is OptionSetValueCollection ? value : new OptionSetValueCollection { new((int)Whole(value)) }),
        ColumnType.UniqueIdentifier or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => Id(value),
        _ => null,
    };

    private static string Text(object? value) => value is Guid id ? StoredValue.OfId(id) : System.Convert.ToString(Plain(value), CultureInfo.InvariantCulture) ?? "";

    // Views speak of a table by its number too.
    private static string TableName(object? value, SqlScope sql)
    {
        var text = Text(value);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? sql.Metadata.TableByCode(code)?.LogicalName ?? text : text;
    }

    private static object? Plain(object? value) => value switch
    {
        OptionSetValue option => option.Value,
        Money money => money.Value,
        Enum choice => System.Convert.ToInt64(choice, CultureInfo.InvariantCulture),
        _ => value,
    };

    private static long Whole(object? value)
    {
        var number = value is bool flag ? (flag ? 1 : 0) : Number(value);
        return number == decimal.Truncate(number) ? (long)number : throw new FormatException();
    }

    private static decimal Number(object? value) => Plain(value) switch
    {
        null => throw new FormatException(),
        string text => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
        var number => System.Convert.ToDecimal(number, CultureInfo.InvariantCulture),
    };

    private static long? Flag(object? value) => Plain(value) switch
    {
        bool flag => flag ? 1 : 0,
        string text when text.Equals("true", StringComparison.OrdinalIgnoreCase) || text == "1" => 1,
        string text when text.Equals("false", StringComparison.OrdinalIgnoreCase) || text == "0" => 0,
        int or long => System.Convert.ToInt64(Plain(value), CultureInfo.InvariantCulture) is var bit and (0 or 1) ? bit : null,
        _ => null,
    };

    private static string? Id(object? value) => value switch
    {
        Guid id => StoredValue.OfId(id),
        EntityReference reference => StoredValue.OfId(reference.Id),
        Entity row => StoredValue.OfId(row.Id),
        string text when Guid.TryParse(text, out var id) => StoredValue.OfId(id),
        _ => null,
    };

    private static string Time(ColumnDefinition column, object? value, SqlScope sql)
    {
        var (time, isLocal) = Parse(column, value);
        return column.DateTimeBehavior switch
        {
            DateTimeBehavior.DateOnly => StoredValue.OfDate(time),
            DateTimeBehavior.UserLocal when isLocal => StoredValue.OfTime(UserTimeZone.ToUtc(time, sql.Zone)),
            _ => StoredValue.OfTime(time),
        };
    }

    // Text without a time zone is what a person wrote: the caller's own time. A DateTime that says nothing is UTC, as in the SDK.
    private static (DateTime Time, bool IsLocal) Parse(ColumnDefinition column, object? value)
    {
        if (value is DateTime time)
        {
            return (time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time, false);
        }

        if (value is DateTimeOffset offset)
        {
            return (offset.UtcDateTime, false);
        }

        if (value is not string text || !DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var parsed))
        {
            throw QueryErrors.BadValue(column, value);
        }

        return parsed.Kind == DateTimeKind.Unspecified ? (parsed, true) : (parsed.ToUniversalTime(), false);
    }
}
