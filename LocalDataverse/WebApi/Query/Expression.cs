namespace LocalDataverse.WebApi.Query;

/// <summary>A <c>$filter</c> as it is written.</summary>
internal abstract record Expression(int Position);

/// <summary>A value: text, number, Boolean, Guid, date or null.</summary>
internal sealed record Literal(object? Value, int Position) : Expression(Position);

/// <summary>Several values: <c>('a','b')</c> or <c>["a","b"]</c>.</summary>
internal sealed record LiteralList(IReadOnlyList<object?> Values, int Position) : Expression(Position);

/// <summary>A column, perhaps behind navigation properties.</summary>
internal sealed record PropertyPath(IReadOnlyList<string> Names, int Position) : Expression(Position);

/// <summary><c>contains(name,'a')</c> or <c>Microsoft.Dynamics.CRM.Today(PropertyName='createdon')</c>.</summary>
internal sealed record FunctionCall(string Name, IReadOnlyList<(string? Name, Expression Value)> Arguments, int Position) : Expression(Position);

/// <summary>and, or, eq, ne, gt, ge, lt, le, in.</summary>
internal sealed record Binary(string Operator, Expression Left, Expression Right, int Position) : Expression(Position);

/// <summary>not.</summary>
internal sealed record Negation(Expression Inner, int Position) : Expression(Position);

/// <summary><c>contacts/any(c:c/name eq 'a')</c>.</summary>
internal sealed record Lambda(PropertyPath Collection, bool IsAll, string? Variable, Expression? Body, int Position) : Expression(Position);
