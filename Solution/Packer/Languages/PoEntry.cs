namespace CoachingExtensions.Packer.Languages;

/// <summary>One text and its translation, as a file of translations holds it.</summary>
/// <param name="Context">Where this translation is meant, when the same English reads differently elsewhere; null for everywhere.</param>
/// <param name="English">The text as the product says it.</param>
/// <param name="Translation">The text in the language; empty while nobody has translated it.</param>
/// <param name="IsSame">The translator says that the text reads the same in the language: a name, an abbreviation.</param>
/// <param name="Where">Where the text stands, for the translator.</param>
internal sealed record PoEntry(string? Context, string English, string Translation, bool IsSame = false, string? Where = null)
{
    /// <summary>What no two entries of a file share.</summary>
    public string Key => KeyOf(Context, English);

    public static string KeyOf(string? context, string english) => context is null ? english : $"{context}\u0004{english}";
}
