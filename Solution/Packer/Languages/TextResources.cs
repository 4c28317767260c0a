namespace CoachingExtensions.Packer.Languages;

/// <summary>The web resources with the texts of a language: what they are called without the code of the language.</summary>
internal static class TextResources
{
    public const string Pages = "coach_/strings/Coaching";

    public const string Messages = "coach_/strings/Messages";

    public static string Of(string texts, int language) => FormattableString.Invariant($"{texts}.{language}.resx");
}
