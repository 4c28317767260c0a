using System.Globalization;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Languages;

/// <summary>A language that the product speaks beside English: a folder of files, named by the language's code (LCID).</summary>
internal sealed class Language
{
    /// <summary>What the product is written in.</summary>
    public const int English = 1033;

    private readonly string folder;
    private readonly Dictionary<TextKind, Translations> read = [];

    public Language(string folder)
    {
        this.folder = folder;
        if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var code) || code == English)
            throw new SourceException($"{folder}: a folder of translations is named by the code of its language, such as 1031 for German; 1033 is English, in which the product is written.");
        Code = code;
    }

    public int Code { get; }

    /// <summary>The language as people call it in English, and its short name (de).</summary>
    public string Name => Known()?.EnglishName.Split(" (")[0] ?? Code.ToString(CultureInfo.InvariantCulture);

    public string ShortName => Known()?.TwoLetterISOLanguageName ?? "und";

    /// <summary>The language with its country, as .NET and Reporting Services call it (de-DE); English where it is none they know.</summary>
    public string Culture => Known()?.Name ?? "en-US";

    public string FileOf(TextKind kind) => Path.Combine(folder, kind.File);

    public Translations Of(TextKind kind)
    {
        if (!read.TryGetValue(kind, out var translations))
            read[kind] = translations = new Translations($"{Path.GetFileName(folder)}/{kind.File}", File.Exists(FileOf(kind)) ? PoReader.Read(FileOf(kind)) : []);
        return translations;
    }

    /// <summary>Every language there is a folder of, in the order of their codes.</summary>
    public static IReadOnlyList<Language> All(Repository repository) =>
        Directory.Exists(repository.Languages)
            ? [.. Directory.EnumerateDirectories(repository.Languages).Select(folder => new Language(folder)).OrderBy(language => language.Code)]
            : [];

    private CultureInfo? Known()
    {
        try
        {
            return CultureInfo.GetCultureInfo(Code);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
