namespace LocalDataverse.WebApi;

/// <summary>Splits OData text where a separator stands outside quotes, parentheses, brackets and braces.</summary>
internal static class TextSplit
{
    public static List<string> At(string text, char separator)
    {
        List<string> parts = [];
        var (start, depth, quoted) = (0, 0, false);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character == '\'') quoted = !quoted;
            if (quoted) continue;
            if (character is '(' or '[' or '{') depth++;
            if (character is ')' or ']' or '}') depth--;
            if (character != separator || depth != 0) continue;
            parts.Add(text[start..index]);
            start = index + 1;
        }

        parts.Add(text[start..]);
        return parts;
    }

    /// <summary>The parts without space around them; none of an empty text.</summary>
    public static IEnumerable<string> List(string? text) =>
        string.IsNullOrWhiteSpace(text) ? [] : At(text, ',').Select(part => part.Trim());
}
