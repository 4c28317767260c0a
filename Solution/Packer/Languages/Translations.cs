using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Languages;

/// <summary>The translations of one kind of text into one language.</summary>
internal sealed class Translations
{
    private readonly Dictionary<string, PoEntry> byKey = [];

    public Translations(string file, IEnumerable<PoEntry> entries)
    {
        File = file;
        foreach (var entry in entries)
            if (!byKey.TryAdd(entry.Key, entry))
                throw new SourceException($"{file}: \"{entry.English}\" is there twice{(entry.Context is null ? "" : $" for {entry.Context}")}. Keep one.");
    }

    public string File { get; }

    public IReadOnlyCollection<PoEntry> Entries => byKey.Values;

    /// <summary>What a translator wrote for a text: for its narrowest context, else for everywhere; null for nothing.</summary>
    public PoEntry? Of(SourceText text) => Keys(text).Select(key => byKey.GetValueOrDefault(key)).FirstOrDefault(entry => entry is not null);

    /// <summary>The text in the language; in English while it is not translated.</summary>
    public string Said(SourceText text) => Of(text) is { Translation.Length: > 0 } entry ? entry.Translation : text.English;

    private static IEnumerable<string> Keys(SourceText text) =>
        text.IsByItself
            ? text.Contexts.Take(1).Select(context => PoEntry.KeyOf(context, text.English))
            : text.Contexts.Append(null).Select(context => PoEntry.KeyOf(context, text.English));
}
