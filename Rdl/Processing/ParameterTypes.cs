using System.Globalization;
using Rdl.Expressions;

namespace Rdl.Processing;

/// <summary>Values of parameters as text, and back.</summary>
internal static class ParameterTypes
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The value of a text; null where it is none of that type.</summary>
    public static object? Read(string type, string text) => type switch
    {
        "String" => text,
        "DateTime" => DateTime.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        "Integer" => long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var whole) ? whole : null,
        "Float" => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        "Boolean" => bool.TryParse(text, out var flag) ? flag : null,
        _ => null,
    };

    /// <summary>What an expression or a data set gives, as a value of that type.</summary>
    public static object? Of(string type, object? value) => value is null ? null : type switch
    {
        "String" => Values.Text(value),
        "DateTime" => Values.Day(value),
        "Integer" => Values.Whole(value),
        "Float" => (double)Values.Number(value),
        "Boolean" => value is string text ? bool.Parse(text) : Values.Truth(value),
        _ => value,
    };

    public static string Text(object? value) => value is DateTime day ? day.ToString(DayFormat, CultureInfo.InvariantCulture) : Values.Text(value);
}
