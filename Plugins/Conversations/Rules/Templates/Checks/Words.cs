namespace CoachingExtensions.Conversations;

/// <summary>The words of English questions.</summary>
internal static class Words
{
    private static readonly HashSet<string> Asking = new(StringComparer.OrdinalIgnoreCase) { "what", "which", "who", "whom", "whose", "when", "where", "why", "how" };

    private static readonly HashSet<string> Helping = new(StringComparer.OrdinalIgnoreCase)
    {
        "do", "does", "did", "is", "are", "am", "was", "were", "will", "would", "can", "could", "should", "shall", "may", "might", "must", "has", "have", "had",
        "what's", "who's", "isn't", "aren't", "doesn't", "didn't", "won't", "can't",
    };

    private static readonly HashSet<string> Leading = new(StringComparer.OrdinalIgnoreCase) { "by", "with", "for", "from", "to", "in", "at", "on", "of", "about", "since", "until" };

    private static readonly HashSet<string> Subjects = new(StringComparer.OrdinalIgnoreCase)
    {
        "i", "you", "he", "she", "it", "we", "they", "there", "this", "that", "these", "those", "the", "a", "an", "your", "our", "their", "his", "her", "its", "my",
        "somebody", "someone", "anybody", "anyone", "everybody", "everyone", "nobody",
    };

    /// <summary>What, which, who.</summary>
    public static bool Asks(string word) => Asking.Contains(word);

    /// <summary>Do, is, will.</summary>
    public static bool Helps(string word) => Helping.Contains(word);

    /// <summary>By (when), with (whom).</summary>
    public static bool Leads(string word) => Leading.Contains(word);

    /// <summary>You, the customer.</summary>
    public static bool IsSubject(string word) => Subjects.Contains(word);

    public static bool Joins(string word) => word is "and" or "or" or "And" or "Or";
}
