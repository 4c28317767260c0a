using System.Globalization;
using LocalDataverse.Storage;

namespace LocalDataverse.Query;

/// <summary>
/// Writes LIKE. What people look for mostly is a plain word at the beginning, at the end or anywhere: SQLite finds that by itself, without
/// asking this program about each row. Everything else is left to <see cref="LikePattern"/>; both find the same rows.
/// </summary>
internal static class LikeWriter
{
    // The only letter beyond ASCII that is an ASCII letter in capitals: "ſ" is an "S".
    private const string LongS = "'\u017F'";

    /// <param name="text">The SQL of what is looked at.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="sql">Takes the values.</param>
    public static string Write(string text, string? pattern, SqlText sql)
    {
        var word = pattern?.Trim('%') ?? "";
        if (word.Length == 0 || !word.All(IsPlain)) return $"dv_like({sql.Parameter(pattern)}, {text})";

        var (start, end) = (pattern![0] == '%', pattern[^1] == '%');
        var value = sql.Parameter(word.ToLowerInvariant());
        var length = word.Length.ToString(CultureInfo.InvariantCulture);
        string Small(string part) => word.Contains('s', StringComparison.OrdinalIgnoreCase) ? $"lower(replace({part}, {LongS}, 's'))" : $"lower({part})";
        return (start, end) switch
        {
            (true, true) => $"instr({Small(text)}, {value}) > 0",
            (false, true) => $"{Small($"substr({text}, 1, {length})")} = {value}",
            (true, false) => $"{Small($"substr({text}, -{length})")} = {value}",
            _ => $"{Small(text)} = {value}",
        };
    }

    /// <summary>A letter that SQLite makes small as .NET does, and that stands for itself in a pattern.</summary>
    private static bool IsPlain(char letter) => letter is >= ' ' and < '\u007F' and not ('%' or '_' or '[');
}
