using System.Text.RegularExpressions;

namespace CoachingExtensions.Conversations;

/// <summary>
/// What the levels of a rating look like stands in its choices, one a line from 1 to 5, or in its help, which then says at
/// least what a 1 and what a 5 is.
/// </summary>
internal static class RatingLevels
{
    public const int Count = 5;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    public static bool AreSaid(Question question) =>
        question.Choices.Count == Count || (question.Choices.Count == 0 && Says(question.Help, 1) && Says(question.Help, Count));

    /// <summary>A number by itself, and that something is meant by it: "1 = …", "5: …", "1 is …", "5 means …".</summary>
    private static bool Says(string? help, int level) =>
        Regex.IsMatch(help ?? "", $@"(?<![\w.,]){level}\s*([=:–—-]|is\b|means\b)\s*\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Longest);
}
