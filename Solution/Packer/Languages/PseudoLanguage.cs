using System.Text;
using System.Text.RegularExpressions;

namespace CoachingExtensions.Packer.Languages;

/// <summary>
/// A language that nobody speaks, made of the English: every letter has an accent and every text is as long as a long language makes it, or
/// as long as it may be. What is still plain English on a page did not go through the texts, and what does not fit would not fit in Finnish.
/// </summary>
internal static partial class PseudoLanguage
{
    /// <summary>Windows' code for its own pseudo-language, which no person chooses.</summary>
    public const int Code = 1281;

    private const string Plain = "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz";
    private const string Accented = "ÅåƁƀÇçÐđÉéƑƒĜĝĤĥÎîĴĵĶķĻļḾḿÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž";

    /// <summary>Writes a folder of translations that lacks nothing.</summary>
    /// <param name="folder">Where; its name is the code of the language.</param>
    /// <param name="texts">What is said.</param>
    public static Language Write(string folder, LanguageTexts texts)
    {
        Directory.CreateDirectory(folder);
        foreach (var kind in TextKind.All)
        {
            // The longest a text may be is the shortest of its places: it is said in each of them.
            var entries = texts.Of(kind).GroupBy(text => PoEntry.KeyOf(text.IsByItself ? text.Contexts[0] : null, text.English))
                .Select(same => Entry(same.First(), same.Min(text => text.Longest)));
            File.WriteAllText(Path.Combine(folder, kind.File), PoWriter.Write(entries, "en-XA"));
        }
        return new Language(folder);
    }

    /// <summary>A text as the language says it: a word reads the same wherever it stands, as long as there is room for it.</summary>
    /// <param name="english">The text.</param>
    /// <param name="longest">How long it may be.</param>
    public static string Said(string english, int longest)
    {
        var room = longest - english.Length;
        var said = new StringBuilder();
        foreach (var part in Parts().Split(english))
        {
            if (Parts().IsMatch(part))
            {
                said.Append(part);
                continue;
            }
            foreach (var letter in part)
            {
                var at = Plain.IndexOf(letter, StringComparison.Ordinal);
                said.Append(at < 0 ? letter : Accented[at]);
                // English has two vowels in five letters: text grows by as much.
                if (!IsVowel(letter) || room-- <= 0) continue;
                said.Append(Accented[at]);
            }
        }
        return said.ToString();
    }

    private static PoEntry Entry(SourceText text, int longest)
    {
        // What names the language itself must name one.
        var said = text.Where == PageTexts.LanguageKey ? "en-XA" : Said(text.English, longest);
        return new PoEntry(text.IsByItself ? text.Contexts[0] : null, text.English, said, said == text.English, text.Where);
    }

    private static bool IsVowel(char letter) => "AEIOUaeiou".Contains(letter, StringComparison.Ordinal);

    [GeneratedRegex(@"(\{\d+\})")]
    private static partial Regex Parts();
}
