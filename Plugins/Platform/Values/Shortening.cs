namespace CoachingExtensions.Platform;

/// <summary>Texts that have to fit.</summary>
internal static class Shortening
{
    /// <summary>Not longer than a column holds.</summary>
    public static string CutTo(this string text, int most) => text.Length <= most ? text : text.Substring(0, most);

    /// <summary>For people, who see that there was more.</summary>
    public static string ShortenedTo(this string text, int most) => text.Length <= most ? text : $"{text.Substring(0, most - 1)}…";
}
