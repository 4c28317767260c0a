using System.Text;

namespace CoachingExtensions.Tests.Robust;

/// <summary>Makes something wrong out of something right, the same for the same seed.</summary>
internal static class Mutation
{
    private const int Longest = 20_000;

    private static readonly string[] Nasty =
    [
        "'", "''", "\"", "(", ")", "((((", "[", "]", "{", "}", "<", ">", "&", "&&", "%", "%00", "%zz", "\0", "..", "../", "//", "\\", "null", "true", "false", "-1", "0", "2147483647", "2147483648", "-2147483649",
        "9223372036854775808", "79228162514264337593543950336", "1e999", "1e-999", "NaN", "INF", "9999-12-31T23:59:59Z", "0001-01-01", "2026-02-30", "00000000-0000-0000-0000-000000000000", "11111111-1111-1111-1111-11111111111g",
        "ü", "\uD800", "\uDC00", "😀", " ", "\t", "\u00a0", "\u202e", "@p1", "@p1=@p1", "$filter", "$select=", "$expand=", "$orderby=", "$apply=", "$count", "$ref", "$value", " eq ", " or ", " and ", "not ", "any(", "all(o:", ",", ";", "=", "+", "#", "?", "*", ":", "/", "@",
        "Microsoft.Dynamics.CRM.", "@odata.type", "@odata.bind", "accountid", "account", "systemuser", "ownerid", "statecode", "createdon", "<filter>", "</filter>", "<!DOCTYPE x>", "&lt;", "&x;", "<value>", "]]>", "<![CDATA[", "--b", "--c--", "\r\n", "\n\n",
    ];

    public static string Of(string right, Random random)
    {
        var text = right;
        for (var times = 1 + random.Next(3); times > 0; times--) text = Once(text, random);
        return text.Length > Longest ? text[..Longest] : text;
    }

    /// <summary>Changes single bytes, so that text stops being text.</summary>
    public static byte[] Of(byte[] right, Random random)
    {
        var bytes = (byte[])right.Clone();
        for (var times = bytes.Length == 0 ? 0 : 1 + random.Next(4); times > 0; times--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return random.Next(8) == 0 ? bytes[..random.Next(bytes.Length + 1)] : bytes;
    }

    public static T One<T>(this Random random, IReadOnlyList<T> of) => of[random.Next(of.Count)];

    private static string Once(string text, Random random)
    {
        var (at, to) = (random.Next(text.Length + 1), random.Next(text.Length + 1));
        if (at > to) (at, to) = (to, at);
        if (to - at > 40 && random.Next(4) > 0) to = at + random.Next(40);
        return random.Next(8) switch
        {
            0 => text.Remove(at, to - at),
            1 => text.Insert(at, text[at..to]),
            2 => text[..at] + random.One(Nasty) + text[to..],
            3 => text[..at] + text[to..] + text[at..to],
            4 => text.Insert(at, Repeated(to > at ? text[at..to] : random.One(Nasty), random)),
            5 => text[..at],
            6 when text.Length > 0 => new StringBuilder(text) { [Math.Min(at, text.Length - 1)] = (char)random.Next(1, 0x250) }.ToString(),
            _ => text.Insert(at, random.One(Nasty)),
        };
    }

    private static string Repeated(string piece, Random random) => string.Concat(Enumerable.Repeat(piece, Math.Min(1 << random.Next(12), Longest / Math.Max(1, piece.Length))));
}
