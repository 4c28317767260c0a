using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Languages;

/// <summary>What a language still lacks, and what is wrong with it: each finding says which text, where it stands and what to do.</summary>
internal static class LanguageCheck
{
    private const int Shown = 80;

    public static IEnumerable<Finding> Of(Language language, LanguageTexts texts) =>
        TextKind.All.SelectMany(kind => Of(language.Of(kind), texts.Of(kind), language.Name));

    public static IEnumerable<Finding> Of(Translations translations, IReadOnlyList<SourceText> texts, string language)
    {
        var used = new HashSet<string>();
        foreach (var text in texts.GroupBy(text => (text.English, Context: text.IsByItself ? text.Contexts[0] : null, translations.Of(text)?.Key)))
        {
            var entry = translations.Of(text.First());
            if (entry is not null) used.Add(entry.Key);
            foreach (var (problem, fix) in Problems(text, entry, language))
                yield return new Finding(translations.File, $"\"{Shortened(text.Key.English)}\" ({text.First().Where}) {problem}", fix);
        }
        foreach (var entry in translations.Entries.Where(entry => !used.Contains(entry.Key)))
            yield return new Finding(translations.File, $"\"{Shortened(entry.English)}\"{(entry.Context is null ? "" : $" for {entry.Context}")} is said nowhere any more.", "Take the entry out (`dotnet run build.cs languages` does).");
    }

    private static IEnumerable<(string Problem, string Fix)> Problems(IEnumerable<SourceText> texts, PoEntry? entry, string language)
    {
        if (entry is null || entry.Translation.Length == 0)
        {
            yield return ($"is not translated into {language}.", entry is null ? "`dotnet run build.cs languages` adds an entry for it: write its msgstr." : "Write its msgstr.");
            yield break;
        }

        if (entry.Translation == entry.English && !entry.IsSame) yield return ($"reads in {language} as in English.", $"Translate it; where it is the same word, say so with \"#, {PoReader.Same}\" above it.");
        if (entry.Translation != entry.English && entry.IsSame) yield return ($"is said to be the same in {language}, and is not.", $"Take \"#, {PoReader.Same}\" away.");
        foreach (var place in Places.Of(entry.English).Except(Places.Of(entry.Translation))) yield return ($"lost {place} in {language}.", "What is filled in there would not be said: write it into msgstr.");
        foreach (var place in Places.Of(entry.Translation).Except(Places.Of(entry.English))) yield return ($"has {place} in {language}, which the English has not.", "Nothing is filled in there: take it out.");
        if (Edges(entry.Translation) != Edges(entry.English)) yield return ($"begins or ends otherwise in {language}: with a space, a colon or an ellipsis.", "What stands before or after it relies on that: write it as in English.");
        if (texts.Any(text => text.LinesCount) && Lines(entry.Translation) != Lines(entry.English)) yield return ($"has {Lines(entry.Translation)} lines in {language}, and {Lines(entry.English)} in English.", "Each line is one choice: write as many.");
        if (entry.English.Count(sign => sign == '|') != entry.Translation.Count(sign => sign == '|')) yield return ($"has another number of parts between | in {language}.", "Each part is one of several words, chosen by its place: write as many, in the same order.");
        var least = texts.MinBy(text => text.Longest)!;
        if (entry.Translation.Length > least.Longest) yield return ($"has {entry.Translation.Length} characters in {language}, and {least.Longest} fit ({least.LongestBy}).", $"Shorten it, or write a shorter one for this place alone with msgctxt \"{least.Contexts[0]}\".");
    }

    private static (bool, bool, char) Edges(string text) => (text[0] == ' ', text[^1] == ' ', text.TrimEnd() is { Length: > 0 } trimmed && trimmed[^1] is ':' or '…' ? text.TrimEnd()[^1] : ' ');

    private static int Lines(string text) => text.Split('\n').Length;

    private static string Shortened(string text) => text.Length <= Shown ? text.Replace("\n", " ", StringComparison.Ordinal) : text[..Shown].Replace("\n", " ", StringComparison.Ordinal) + "…";
}
