namespace Rdl.Expressions;

internal enum TokenKind
{
    Number,
    Text,
    Word,
    Symbol,
    End,
}

/// <summary>A word of an expression, where it begins, and what it stands for where it is a literal.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int At, object? Value = null)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    /// <summary>Words are the same in capitals and in small letters.</summary>
    public bool IsWord(string word) => Kind == TokenKind.Word && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);
}
