using System.Globalization;
using System.Text;

namespace LocalDataverse.WebApi.Query;

/// <summary>Cuts OData text into tokens.</summary>
internal static class Lexer
{
    public static List<Token> Read(string text)
    {
        List<Token> tokens = [];
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            tokens.Add(text[at] is '\'' or '"' ? Quoted(text, ref at)
                : "(),/:=[]{}".Contains(text[at], StringComparison.Ordinal) ? new Token(TokenKind.Symbol, text[at].ToString(), null, at++)
                : Plain(text, ref at));
        }

        tokens.Add(new Token(TokenKind.End, "", null, text.Length));
        return tokens;
    }

    private static Token Quoted(string text, ref int at)
    {
        var (start, quote, value) = (at, text[at], new StringBuilder());
        for (at++; at < text.Length; at++)
        {
            if (text[at] != quote)
            {
                value.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == quote)
            {
                value.Append(quote);
                at++;
            }
            else
            {
                at++;
                return new Token(TokenKind.Text, text[start..at], value.ToString(), start);
            }
        }

        throw ApiErrors.Syntax(text, start, "the text literal has no end");
    }

    private static Token Plain(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || "_.-+@$".Contains(text[at], StringComparison.Ordinal) || IsInsideTime(text, start, at))) at++;
        if (at == start) throw ApiErrors.Syntax(text, at, $"'{text[at]}' is not expected");
        var raw = text[start..at];
        return raw switch
        {
            "null" => new Token(TokenKind.Value, raw, null, start),
            "true" => new Token(TokenKind.Value, raw, true, start),
            "false" => new Token(TokenKind.Value, raw, false, start),
            _ when Guid.TryParseExact(raw, "D", out var id) => new Token(TokenKind.Value, raw, id, start),
            _ when int.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => new Token(TokenKind.Value, raw, whole, start),
            _ when decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => new Token(TokenKind.Value, raw, number, start),
            _ when IsDate(raw) && DateTimeOffset.TryParse(raw, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) => new Token(TokenKind.Value, raw, time.UtcDateTime, start),
            _ when char.IsLetter(raw[0]) || raw[0] is '_' or '@' or '$' => new Token(TokenKind.Word, raw, null, start),
            _ => throw ApiErrors.Syntax(text, start, $"'{raw}' is no value"),
        };
    }

    private static bool IsDate(string raw) => raw.Length >= 10 && raw[4] == '-' && raw[7] == '-' && char.IsDigit(raw[0]);

    // The colons of 2026-01-31T09:30:00Z, but not the one after a lambda's variable.
    private static bool IsInsideTime(string text, int start, int at) => text[at] == ':' && at - start >= 13 && IsDate(text[start..at]);
}
