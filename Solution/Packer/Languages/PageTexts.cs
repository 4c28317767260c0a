using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Languages;

/// <summary>What pages say, as the build of the web resources gathers it from every strings.ts.</summary>
internal static class PageTexts
{
    /// <summary>The text that names the language itself, as a page's lang attribute does.</summary>
    public const string LanguageKey = "language";

    public static string English(Repository repository) => Path.Combine(repository.Artifacts, "webresources", "coach_", "strings", "Coaching.1033.resx");

    public static IEnumerable<(string Name, SourceText Text)> Of(Repository repository)
    {
        var english = English(repository);
        if (!File.Exists(english))
            throw new SourceException($"{english}: not there. Build the web resources first (dotnet run build.cs pack does).");
        return Resx.Read(english).Select(text => (text.Name, new SourceText(text.Text, text.Name)));
    }
}
