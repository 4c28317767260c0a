using System.Globalization;
using LocalDataverse.Metadata;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Query;

/// <summary>Values as a person reads them: in the person's language, with dates and numbers as the person's settings say.</summary>
internal sealed class ValueFormatter(int language, UserFormats formats, Func<TimeZoneInfo> zone)
{
    private readonly CultureInfo culture = formats.Culture;

    /// <summary>As the caller reads.</summary>
    public ValueFormatter(Caller caller, Func<TimeZoneInfo> zone)
        : this(caller.Language, caller.Formats, zone)
    {
    }

    /// <summary>The text of a value; null for what is its own text.</summary>
    public string? Format(ColumnDefinition column, object value, string? symbol = null) => value switch
    {
        OptionSetValue option => Label(column, option.Value),
        OptionSetValueCollection options => string.Join("; ", options.Select(option => Label(column, option.Value))),
        bool flag => Label(column, flag ? 1 : 0) ?? PlatformWords.Said(flag ? "Yes" : "No", language),
        Money money => Currency(money.Value, column.Precision ?? 2, symbol),
        decimal number => number.ToString($"N{column.Precision ?? 2}", culture),
        double number => number.ToString($"N{column.Precision ?? 2}", culture),
        int number when string.Equals(column.Format, "Duration", StringComparison.OrdinalIgnoreCase) => Duration(number),
        int number when column.Format is not { Length: > 0 } || string.Equals(column.Format, "None", StringComparison.OrdinalIgnoreCase) => number.ToString("N0", culture),
        long number => number.ToString("N0", culture),
        DateTime time => Date(column, time),
        EntityReference reference => reference.Name,
        _ => null,
    };

    /// <summary>A number of rows.</summary>
    public string Count(int number) => number.ToString("N0", culture);

    private string? Label(ColumnDefinition column, int value) =>
        column.Choice?.Find(value)?.Label.In(language) is { Length: > 0 } label ? label : null;

    private string Currency(decimal value, int precision, string? symbol) =>
        $"{(value < 0 ? "-" : "")}{symbol}{Math.Abs(value).ToString($"N{precision}", culture)}";

    private string Date(ColumnDefinition column, DateTime time)
    {
        var local = column.DateTimeBehavior == DateTimeBehavior.UserLocal ? TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(time, DateTimeKind.Utc), zone()) : time;
        var isDate = column.DateTimeBehavior == DateTimeBehavior.DateOnly || string.Equals(column.Format, "DateOnly", StringComparison.OrdinalIgnoreCase)
            || string.Equals(column.Format, "Date", StringComparison.OrdinalIgnoreCase);
        return local.ToString(isDate ? formats.Date : $"{formats.Date} {formats.Time}", culture);
    }

    private string Duration(int minutes) => minutes switch
    {
        1 => Said("1 minute", 1),
        < 60 => Said("{0} minutes", minutes),
        60 => Said("1 hour", 1),
        < 1440 => Said("{0} hours", minutes / 60m),
        1440 => Said("1 day", 1),
        _ => Said("{0} days", minutes / 1440m),
    };

    private string Said(string english, decimal number) =>
        PlatformWords.Said(english, language).Replace("{0}", number.ToString("0.##", culture), StringComparison.Ordinal);
}
