using System.Globalization;
using System.Text;

namespace Rdl.Expressions;

/// <summary>Cuts an expression into its words.</summary>
internal sealed class Tokenizer(string text)
{
    // Longer ones first, so that <= is not read as < and =.
    private static readonly string[] Symbols = ["<>", "<=", ">=", "(", ")", ",", ".", "!", "&", "+", "-", "*", "/", "\\", "^", "=", "<", ">"];

    private int at;

    public IReadOnlyList<Token> Read()
    {
        List<Token> tokens = [];
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            if (at == text.Length) break;
            tokens.Add(Next());
        }

        tokens.Add(new Token(TokenKind.End, "the end", at));
        return tokens;
    }

    private Token Next()
    {
        var start = at;
        if (text[at] == '"') return Quoted(start);
        if (char.IsAsciiDigit(text[at])) return Number(start);
        if (IsWordPart(text[at]))
        {
            while (at < text.Length && IsWordPart(text[at])) at++;
            return new Token(TokenKind.Word, text[start..at], start);
        }

        var symbol = Array.Find(Symbols, one => string.CompareOrdinal(text, at, one, 0, one.Length) == 0)
            ?? throw new RdlException($"the character '{text[at]}' at {at + 1} belongs to no expression");
        at += symbol.Length;
        return new Token(TokenKind.Symbol, symbol, start);
    }

    /// <summary>A quotation mark inside is written twice.</summary>
    private Token Quoted(int start)
    {
        var value = new StringBuilder();
        for (at++; ; at++)
        {
            if (at == text.Length) throw new RdlException($"the text that begins at {start + 1} has no end");
            if (text[at] != '"')
            {
                value.Append(text[at]);
                continue;
            }

            at++;
            if (at == text.Length || text[at] != '"') break;
            value.Append('"');
        }

        return new Token(TokenKind.Text, text[start..at], start, value.ToString());
    }

    /// <summary>Whole numbers, decimals with a D behind them, and else floating point, as in Visual Basic.</summary>
    private Token Number(int start)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))) at++;
        var digits = text[start..at];
        if (at < text.Length && text[at] is 'D' or 'd')
        {
            at++;
            return new Token(TokenKind.Number, text[start..at], start, decimal.Parse(digits, CultureInfo.InvariantCulture));
        }

        // As objects: of a number of two kinds the language would make the wider one.
        object value = digits.Contains('.', StringComparison.Ordinal) ? double.Parse(digits, CultureInfo.InvariantCulture)
            : long.TryParse(digits, CultureInfo.InvariantCulture, out var whole) ? (object)whole
            : throw new RdlException($"the number {digits} is too large");
        return new Token(TokenKind.Number, digits, start, value);
    }

    private static bool IsWordPart(char one) => char.IsLetterOrDigit(one) || one == '_';
}
