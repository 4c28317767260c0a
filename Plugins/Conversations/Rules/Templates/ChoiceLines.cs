namespace CoachingExtensions.Conversations;

/// <summary>The choices of a question: one a line.</summary>
internal static class ChoiceLines
{
    private static readonly char[] Ends = ['\r', '\n'];

    public static IReadOnlyList<string> Of(string? text) =>
        [.. (text ?? "").Split(Ends, StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()).Where(line => line.Length > 0).Distinct()];

    /// <summary>A list in one line is one choice to whoever answers, and was meant as several.</summary>
    public static bool AreInOneLine(string? text) => Of(text) is { Count: 1 } lines && lines[0].Contains(',');
}
