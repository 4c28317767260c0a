using System.Globalization;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Verify.Web;

/// <summary>Short words for what a row of an answer says.</summary>
internal static class RowReading
{
    /// <summary>The value as text; an empty one for null; null when the answer has no such property.</summary>
    public static string? Said(this JObject row, string property) =>
        row.TryGetValue(property, StringComparison.Ordinal, out var value) ? Convert.ToString((value as JValue)?.Value, CultureInfo.InvariantCulture) ?? "" : null;

    public static string? YesNo(this JObject row, string property) => row.Said(property) switch
    {
        null or "" => null,
        var text => text is "True" or "true" or "1" ? "yes" : "no",
    };

    /// <summary>A value of a managed property, such as the permission to be customised, or of a named type: both are wrapped.</summary>
    public static string? Wrapped(this JObject row, string property) => (row[property] as JObject)?.Said("Value");

    /// <summary>The rows in an answer, under whichever of these names they come.</summary>
    public static IReadOnlyList<JObject> Rows(this JObject answer, params string[] names) =>
        names.Select(name => answer[name]).OfType<JArray>().FirstOrDefault()?.OfType<JObject>().ToList() ?? throw new InvalidDataException($"The answer has no {string.Join(" or ", names)}.");

    /// <summary>Lists of columns are kept as text, in whatever order.</summary>
    public static IEnumerable<string> Listed(string? text) => (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A text as a filter writes it.</summary>
    public static string Quoted(this string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
