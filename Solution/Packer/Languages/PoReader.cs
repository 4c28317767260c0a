using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Languages;

/// <summary>
/// Reads a file of translations in the format of gettext (.po), which every tool of translators knows: the English is the key, so that
/// a text that changed is untranslated again by itself.
/// </summary>
internal sealed class PoReader
{
    // gettext has no flag for it; tools keep flags they do not know.
    public const string Same = "same";

    private readonly string file;
    private readonly List<PoEntry> entries = [];
    private string? context, english, translation, where;
    private bool isSame;
    private string into = "";

    private PoReader(string file) => this.file = file;

    public static IReadOnlyList<PoEntry> Read(string path)
    {
        var reader = new PoReader(Path.GetFileName(path));
        var number = 0;
        foreach (var line in File.ReadLines(path))
            reader.Take(line.Trim(), ++number);
        reader.Finish();
        return reader.entries;
    }

    private void Take(string line, int number)
    {
        if (line.Length == 0)
            Finish();
        else if (line.StartsWith("#.", StringComparison.Ordinal))
            where = line[2..].Trim();
        else if (line.StartsWith("#,", StringComparison.Ordinal))
            isSame = line[2..].Split(',').Any(flag => flag.Trim() == Same);
        else if (!line.StartsWith('#'))
            Text(line, number);
    }

    private void Text(string line, int number)
    {
        var quote = line.IndexOf('"', StringComparison.Ordinal);
        if (quote < 0 || line.Length < quote + 2 || !line.EndsWith('"'))
            throw new SourceException($"{file}, line {number}: a text stands in quotation marks: msgid \"…\", msgstr \"…\".");
        if (quote > 0)
            into = line[..quote].TrimEnd();
        var text = Unescaped(line[(quote + 1)..^1]);
        switch (into)
        {
            case "msgctxt": context = (context ?? "") + text; break;
            case "msgid": english = (english ?? "") + text; break;
            case "msgstr": translation = (translation ?? "") + text; break;
            default: throw new SourceException($"{file}, line {number}: \"{into}\" is not known here; known are msgctxt, msgid and msgstr.");
        }
    }

    private void Finish()
    {
        // The entry without a text is the head of the file: it tells tools which language it is.
        if (english is { Length: > 0 })
            entries.Add(new PoEntry(context, english, translation ?? "", isSame, where));
        (context, english, translation, where, isSame, into) = (null, null, null, null, false, "");
    }

    private static string Unescaped(string text)
    {
        var plain = new System.Text.StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
            plain.Append(text[at] != '\\' || at + 1 == text.Length ? text[at] : text[++at] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var other => other });
        return plain.ToString();
    }
}
