using System.Runtime.CompilerServices;
using LocalDataverse.Query;

namespace LocalDataverse.WebApi.Query;

/// <summary>Parses <c>$filter</c>: or binds weakest, then and, not, comparison.</summary>
internal sealed class ExpressionParser
{
    private const int MostNested = 100;

    private readonly string text;
    private readonly List<Token> tokens;
    private readonly QueryOptions? aliases;
    private int at;
    private int depth;
    private int conditions;

    private ExpressionParser(string text, QueryOptions? aliases)
    {
        this.text = text;
        this.aliases = aliases;
        tokens = Lexer.Read(text);
    }

    public static Expression Parse(string text, QueryOptions? aliases)
    {
        var parser = new ExpressionParser(text, aliases);
        var expression = parser.Or();
        if (parser.Now.Kind != TokenKind.End) throw parser.Error("an operator or the end");
        return expression;
    }

    private Token Now => tokens[at];

    // The end is never passed: whoever expected more says what is missing there.
    private Token Take() => Now.Kind == TokenKind.End ? Now : tokens[at++];

    private System.ServiceModel.FaultException<Microsoft.Xrm.Sdk.OrganizationServiceFault> Error(string expected) => ApiErrors.Syntax(text, Now.Position, $"{expected} is expected{(Now.Kind == TokenKind.End ? "" : $", not '{Now.Raw}'")}");

    private void Expect(string symbol)
    {
        if (!Now.Is(symbol)) throw Error($"'{symbol}'");
        at++;
    }

    private Expression Or()
    {
        if (++depth > MostNested) throw ApiErrors.Syntax(text, Now.Position, "the expression is nested too deep");
        var left = And();
        while (Now.IsWord("or")) left = new Binary("or", left, After(And), Now.Position);
        depth--;
        return left;
    }

    private Expression And()
    {
        var left = Unary();
        while (Now.IsWord("and")) left = new Binary("and", left, After(Unary), Now.Position);
        return left;
    }

    private Expression After(Func<Expression> next)
    {
        at++;
        return next();
    }

    private Expression Unary()
    {
        if (!Now.IsWord("not")) return Compared();
        var position = Take().Position;
        if (++depth > MostNested) throw ApiErrors.Syntax(text, position, "the expression is nested too deep");
        var inner = Unary();
        depth--;
        return new Negation(inner, position);
    }

    private Expression Compared()
    {
        if (++conditions > QueryLimits.MostConditions) throw QueryErrors.TooManyConditions(conditions);
        var left = Operand();
        if (Now.Kind != TokenKind.Word || Now.Raw is not ("eq" or "ne" or "gt" or "ge" or "lt" or "le" or "in")) return left;
        var op = Take();
        return new Binary(op.Raw, left, op.Raw == "in" ? List() : Operand(), op.Position);
    }

    private Expression Operand()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var token = Now;
        switch (token.Kind)
        {
            case TokenKind.Text or TokenKind.Value:
                at++;
                return new Literal(token.Value, token.Position);
            case TokenKind.Symbol when token.Raw == "(":
                at++;
                var inner = Or();
                Expect(")");
                return inner;
            case TokenKind.Symbol when token.Raw == "[":
                return List();
            case TokenKind.Word when token.Raw[0] == '@':
                at++;
                return Alias(token);
            case TokenKind.Word:
                return Named();
            default:
                throw Error("a property, a value or a function");
        }
    }

    private Expression Alias(Token token)
    {
        var value = aliases?[token.Raw] ?? throw ApiErrors.Syntax(text, token.Position, $"the parameter alias '{token.Raw}' has no value");
        return new ExpressionParser(value, aliases: null).Operand();
    }

    private LiteralList List()
    {
        var position = Now.Position;
        var close = Now.Is("[") ? "]" : ")";
        if (close == ")") Expect("(");
        else at++;
        List<object?> values = [];
        while (!Now.Is(close))
        {
            if (values.Count > 0) Expect(",");
            if (Operand() is not Literal literal) throw Error("a value");
            values.Add(literal.Value);
        }

        at++;
        return new LiteralList(values, position);
    }

    private Expression Named()
    {
        var first = Take();
        if (Now.Is("(")) return Call(first);
        // A member of an enumeration is its name: Microsoft.Dynamics.CRM.AttributeTypeCode'Money'.
        if (Now.Kind == TokenKind.Text && first.Raw.StartsWith(QueryFunctions.Namespace, StringComparison.Ordinal)) return new Literal(Take().Value, first.Position);
        List<string> names = [first.Raw];
        while (Now.Is("/"))
        {
            at++;
            var next = Take();
            if (next.Kind != TokenKind.Word) throw Error("a property");
            if (next.Raw is "any" or "all" && Now.Is("(")) return Lambda(new PropertyPath(names, first.Position), next.Raw == "all");
            names.Add(next.Raw);
        }

        return new PropertyPath(names, first.Position);
    }

    private Lambda Lambda(PropertyPath collection, bool isAll)
    {
        Expect("(");
        if (Now.Is(")") && !isAll)
        {
            at++;
            return new Lambda(collection, false, null, null, collection.Position);
        }

        var variable = Take();
        Expect(":");
        var body = Or();
        Expect(")");
        return new Lambda(collection, isAll, variable.Raw, body, collection.Position);
    }

    private FunctionCall Call(Token name)
    {
        Expect("(");
        List<(string?, Expression)> arguments = [];
        while (!Now.Is(")"))
        {
            if (arguments.Count > 0) Expect(",");
            string? argument = null;
            if (Now.Kind == TokenKind.Word && tokens[at + 1].Is("="))
            {
                argument = Now.Raw;
                at += 2;
            }

            arguments.Add((argument, Operand()));
        }

        at++;
        return new FunctionCall(name.Raw, arguments, name.Position);
    }
}
