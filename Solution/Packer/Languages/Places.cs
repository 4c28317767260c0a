using System.Text.RegularExpressions;

namespace CoachingExtensions.Packer.Languages;

/// <summary>The places in a text that are filled in: {0}, {1}…</summary>
internal static partial class Places
{
    public static IEnumerable<string> Of(string text) => Place().Matches(text).Select(match => match.Value).Distinct();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();
}
