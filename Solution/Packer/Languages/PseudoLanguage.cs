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

    private const int LongerByPercent = 40;
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
            File.WriteAllText(Path.Combine(folder, kind.File), PoWriter.Write(entries, "qps"));
        }
        return new Language(folder);
    }

    /// <summary>A text as the language says it.</summary>
    /// <param name="english">The text.</param>
    /// <param name="longest">How long it may be.</param>
    public static string Said(string english, int longest)
    {
        var room = Math.Min(english.Length * LongerByPercent / 100, longest - english.Length);
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
                if (room <= 0 || !IsVowel(letter)) continue;
                said.Append(Accented[at]);
                room--;
            }
        }
        return said.ToString();
    }

    private static PoEntry Entry(SourceText text, int longest)
    {
        // What names the language itself must name one.
        var said = text.Where == PageTexts.LanguageKey ? "qps" : Said(text.English, longest);
        return new PoEntry(text.IsByItself ? text.Contexts[0] : null, text.English, said, said == text.English, text.Where);
    }

    private static bool IsVowel(char letter) => "AEIOUaeiou".Contains(letter, StringComparison.Ordinal);

    [GeneratedRegex(@"(\{\d+\})")]
    private static partial Regex Parts();
}
