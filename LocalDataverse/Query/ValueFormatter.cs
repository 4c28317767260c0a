using System.Globalization;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Query;

/// <summary>Values as people read them; the formats are those of a new English organisation.</summary>
internal static class ValueFormatter
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>The text of a value; null for what is its own text.</summary>
    public static string? Format(ColumnDefinition column, object value, string? symbol, Func<TimeZoneInfo> zone) => value switch
    {
        OptionSetValue option => Label(column, option.Value),
        OptionSetValueCollection options => string.Join("; ", options.Select(option => Label(column, option.Value))),
        bool flag => Label(column, flag ? 1 : 0) ?? (flag ? "Yes" : "No"),
        Money money => Currency(money.Value, column.Precision ?? 2, symbol),
        decimal number => number.ToString($"N{column.Precision ?? 2}", English),
        double number => number.ToString($"N{column.Precision ?? 2}", English),
        int number when string.Equals(column.Format, "Duration", StringComparison.OrdinalIgnoreCase) => Duration(number),
        int number when column.Format is not { Length: > 0 } || string.Equals(column.Format, "None", StringComparison.OrdinalIgnoreCase) => number.ToString("N0", English),
        long number => number.ToString("N0", English),
        DateTime time => Date(column, time, zone),
        EntityReference reference => reference.Name,
        _ => null,
    };

    private static string? Label(ColumnDefinition column, int value) =>
        column.Choice?.Find(value)?.Label.Text is { Length: > 0 } label ? label : null;

    private static string Currency(decimal value, int precision, string? symbol) =>
        $"{(value < 0 ? "-" : "")}{symbol}{Math.Abs(value).ToString($"N{precision}", English)}";

    private static string Date(ColumnDefinition column, DateTime time, Func<TimeZoneInfo> zone)
    {
        var local = column.DateTimeBehavior == DateTimeBehavior.UserLocal ? TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(time, DateTimeKind.Utc), zone()) : time;
        var isDate = column.DateTimeBehavior == DateTimeBehavior.DateOnly || string.Equals(column.Format, "DateOnly", StringComparison.OrdinalIgnoreCase)
            || string.Equals(column.Format, "Date", StringComparison.OrdinalIgnoreCase);
        return local.ToString(isDate ? "M/d/yyyy" : "M/d/yyyy h:mm tt", English);
    }

    private static string Duration(int minutes) => minutes switch
    {
        1 => "1 minute",
        < 60 => string.Create(English, $"{minutes} minutes"),
        60 => "1 hour",
        < 1440 => string.Create(English, $"{minutes / 60m:0.##} hours"),
        1440 => "1 day",
        _ => string.Create(English, $"{minutes / 1440m:0.##} days"),
    };
}
