using LocalDataverse.Storage;

namespace LocalDataverse.Query;

/// <summary>
/// Writes LIKE. What people look for mostly is a plain word at the beginning, at the end or anywhere: SQLite finds that by itself, without
/// asking this program about each row, and takes small and capital ASCII letters for the same. Everything else is left to <see cref="LikePattern"/>; both find the same rows.
/// </summary>
internal static class LikeWriter
{
    // The only letter beyond ASCII that is an ASCII letter in capitals: "ſ" is an "S".
    private const string LongS = "'\u017F'";

    // SQLite refuses patterns of more than 50,000 bytes.
    private const int Longest = 10_000;

    /// <param name="text">The SQL of what is looked at.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="sql">Takes the values.</param>
    public static string Write(string text, string? pattern, SqlText sql)
    {
        var word = pattern?.Trim('%') ?? "";
        if (word.Length is 0 or > Longest || !word.All(IsPlain)) return $"dv_like({sql.Parameter(pattern)}, {text})";

        var looked = word.Contains('s', StringComparison.OrdinalIgnoreCase) ? $"replace({text}, {LongS}, 's')" : text;
        return $"{looked} LIKE {sql.Parameter(pattern)}";
    }

    /// <summary>A letter that SQLite makes small as .NET does, and that stands for itself in a pattern.</summary>
    private static bool IsPlain(char letter) => letter is >= ' ' and < '\u007F' and not ('%' or '_' or '[');
}
