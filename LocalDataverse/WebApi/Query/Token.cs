namespace LocalDataverse.WebApi.Query;

internal enum TokenKind
{
    Word,
    Text,
    Value,
    Symbol,
    End,
}

/// <summary>A piece of a <c>$filter</c>; a value already is what it stands for.</summary>
internal readonly record struct Token(TokenKind Kind, string Raw, object? Value, int Position)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && Raw == symbol;

    public bool IsWord(string word) => Kind == TokenKind.Word && Raw == word;
}
