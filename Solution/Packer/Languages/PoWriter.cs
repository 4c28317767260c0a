using System.Text;

namespace CoachingExtensions.Packer.Languages;

/// <summary>Writes a file of translations; the same entries give the same bytes.</summary>
internal static class PoWriter
{
    public static string Write(IEnumerable<PoEntry> entries, string language)
    {
        var text = new StringBuilder();
        text.Append(Lines("msgid", "")).Append(Lines("msgstr", $"Language: {language}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n"));
        foreach (var entry in entries)
        {
            text.Append('\n');
            if (entry.Where is not null) text.Append("#. ").Append(entry.Where).Append('\n');
            if (entry.IsSame) text.Append("#, ").Append(PoReader.Same).Append('\n');
            if (entry.Context is not null) text.Append(Lines("msgctxt", entry.Context));
            text.Append(Lines("msgid", entry.English)).Append(Lines("msgstr", entry.Translation));
        }
        return text.ToString();
    }

    /// <summary>A text of several lines stands on as many, as gettext writes them.</summary>
    private static string Lines(string keyword, string text)
    {
        var lines = text.Split('\n');
        if (lines.Length == 1)
            return $"{keyword} {Quoted(text)}\n";
        var written = lines.Select((line, at) => at < lines.Length - 1 ? line + "\n" : line).Where(line => line.Length > 0);
        return $"{keyword} \"\"\n{string.Concat(written.Select(line => Quoted(line) + "\n"))}";
    }

    private static string Quoted(string text) => "\"" + text
        .Replace("\\", @"\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal) + "\"";
}
