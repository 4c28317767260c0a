namespace LocalDataverse.Storage;

/// <summary>LIKE as Dataverse has it: <c>%</c> any text, <c>_</c> one character, <c>[a-c]</c> one of, <c>[^a-c]</c> none of; case does not matter.</summary>
internal static class LikePattern
{
    public static bool Matches(string? pattern, string? text) =>
        pattern is not null && text is not null && Matches(pattern.AsSpan(), text.AsSpan());

    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        // Where to go back to: after the last % and one character further in the text.
        int p = 0, t = 0, backPattern = -1, backText = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '%')
            {
                backPattern = ++p;
                backText = t;
            }
            else if (p < pattern.Length && MatchesOne(pattern[p..], text[t], out var length))
            {
                p += length;
                t++;
            }
            else if (backPattern >= 0)
            {
                p = backPattern;
                t = ++backText;
            }
            else
            {
                return false;
            }
        }

        return pattern[p..].TrimStart('%').IsEmpty;
    }

    private static bool MatchesOne(ReadOnlySpan<char> pattern, char character, out int length)
    {
        length = 1;
        if (pattern[0] == '_')
        {
            return true;
        }

        var close = pattern[0] == '[' && pattern.Length > 2 ? pattern[2..].IndexOf(']') : -1;
        if (close < 0)
        {
            return Same(pattern[0], character);
        }

        var set = pattern[1..(close + 2)];
        length = set.Length + 2;
        var negated = set.Length > 1 && set[0] == '^';
        return negated != Contains(negated ? set[1..] : set, char.ToUpperInvariant(character));
    }

    private static bool Contains(ReadOnlySpan<char> set, char upper)
    {
        for (var i = 0; i < set.Length; i++)
        {
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                if (upper >= char.ToUpperInvariant(set[i]) && upper <= char.ToUpperInvariant(set[i + 2]))
                {
                    return true;
                }

                i += 2;
            }
            else if (Same(set[i], upper))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(char left, char right) =>
        left == right || char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
