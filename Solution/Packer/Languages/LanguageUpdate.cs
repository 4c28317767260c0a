using System.Text;

namespace CoachingExtensions.Packer.Languages;

/// <summary>Brings a language's files up to date with the texts: new ones wait for a translation, in the order in which they are said; what is said no more is taken out.</summary>
internal static class LanguageUpdate
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes what changed; returns the files written.</summary>
    public static IReadOnlyList<string> Of(Language language, LanguageTexts texts)
    {
        List<string> written = [];
        foreach (var kind in TextKind.All)
        {
            var content = PoWriter.Write(Entries(language.Of(kind), texts.Of(kind)), language.ShortName);
            var file = language.FileOf(kind);
            if (File.Exists(file) && File.ReadAllText(file) == content) continue;
            File.WriteAllText(file, content, Plain);
            written.Add(file);
        }
        return written;
    }

    private static IEnumerable<PoEntry> Entries(Translations translations, IReadOnlyList<SourceText> texts)
    {
        var said = new HashSet<string>();
        foreach (var text in texts)
        {
            var entry = translations.Of(text) ?? new PoEntry(text.IsByItself ? text.Contexts[0] : null, text.English, "");
            if (said.Add(entry.Key)) yield return entry with { Where = text.Where };
        }
    }
}
