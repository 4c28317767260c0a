using System.Text.RegularExpressions;

namespace CoachingExtensions.Conversations;

/// <summary>
/// Two questions in one: people answer the second and forget the first. The words are English ones; two question marks are told
/// in every language. What could as well be one question is let pass: a false alarm costs more than one that was missed.
/// </summary>
internal static class CompoundQuestion
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private static readonly char[] Marks = ['?', '？', '؟'];

    /// <summary>More than one question mark. What is quoted is somebody else's question, and several in a row are one.</summary>
    public static bool HasTwoMarks(string prompt) => Regex.Matches(Unquoted(prompt), "[?？؟]+", RegexOptions.CultureInvariant, Longest).Cast<Match>().Skip(1).Any();

    /// <summary>Two questions with "and", "or" or a comma between them.</summary>
    public static bool JoinsTwo(string prompt)
    {
        var words = WordsOf(LastSentence(Unquoted(prompt)));
        if (words.Count == 0 || !Begins(words)) return false;

        for (var at = 1; at < words.Count; at++)
        {
            if (Words.Joins(words[at].Text) ? BeginsAnother(words, at) : words[at - 1].EndsClause && IsAddedOn(words, at)) return true;
        }

        return false;
    }

    /// <summary>Whether a question begins here: what, to whom, will you.</summary>
    private static bool Begins(IReadOnlyList<Word> words) =>
        Words.Asks(words[0].Text) || Words.Helps(words[0].Text) || (words.Count > 1 && Words.Leads(words[0].Text) && Words.Asks(words[1].Text));

    private static bool BeginsAnother(IReadOnlyList<Word> words, int joint)
    {
        var next = joint + 1;
        if (next < words.Count && Words.Leads(words[next].Text)) next++;
        if (next >= words.Count) return false;

        // "When and where": one question asks for both.
        if (Words.Asks(words[next].Text)) return !Words.Asks(words[joint - 1].Text) && !IsRepeated(words, next) && (!IsInside(words, joint) || IsTurned(words, next));

        // "…, and did the customer do it": "or is it" offers an alternative, which is one question.
        return words[joint].Text is "and" or "And" && next == joint + 1 && IsHelpedSubject(words, next);
    }

    /// <summary>"Which accounts and which people": one question about several things.</summary>
    private static bool IsRepeated(IReadOnlyList<Word> words, int next) =>
        words[next].Text is "which" or "whose" or "how" && string.Equals(words[0].Text, words[next].Text, StringComparison.OrdinalIgnoreCase);

    /// <summary>"…, by when?" "…, how?": a question that consists of its word alone.</summary>
    private static bool IsAddedOn(IReadOnlyList<Word> words, int at)
    {
        var last = Words.Leads(words[at].Text) ? at + 1 : at;
        return last == words.Count - 1 && Words.Asks(words[last].Text);
    }

    /// <summary>"Do they know who decides and when": what is asked for stands inside, and may have several parts.</summary>
    private static bool IsInside(IReadOnlyList<Word> words, int joint) =>
        Enumerable.Range(Words.Leads(words[0].Text) ? 2 : 1, Math.Max(joint - 1, 0)).Any(at => at < joint && Words.Asks(words[at].Text));

    /// <summary>"What will you …", "which steps will you …": the words are turned round as they are in a question.</summary>
    private static bool IsTurned(IReadOnlyList<Word> words, int asks) =>
        Enumerable.Range(asks + 1, 3).Any(at => IsHelpedSubject(words, at));

    private static bool IsHelpedSubject(IReadOnlyList<Word> words, int at) =>
        at + 1 < words.Count && Words.Helps(words[at].Text) && Words.IsSubject(words[at + 1].Text);

    /// <summary>What is asked: without what is said before it, and without a heading ("Gaps: what is behind it?").</summary>
    private static string LastSentence(string prompt)
    {
        var text = prompt.Trim().TrimEnd(Marks).TrimEnd();
        var begins = Math.Max(text.LastIndexOf(". ", StringComparison.Ordinal), Math.Max(text.LastIndexOf("! ", StringComparison.Ordinal), text.LastIndexOf(": ", StringComparison.Ordinal)));
        return begins < 0 ? text : text.Remove(0, begins + 2);
    }

    private static string Unquoted(string prompt) =>
        Regex.Replace(prompt, "“[^”]*”|\"[^\"]*\"|«[^»]*»|„[^“”]*[“”]", " that ", RegexOptions.CultureInvariant, Longest);

    private static IReadOnlyList<Word> WordsOf(string text) =>
        [.. Regex.Matches(text, @"([\p{L}\p{N}'’]+)([,;–—]?)", RegexOptions.CultureInvariant, Longest).Cast<Match>().Select(match => new Word(match.Groups[1].Value.Replace('’', '\''), match.Groups[2].Length > 0))];

    private sealed record Word(string Text, bool EndsClause);
}
