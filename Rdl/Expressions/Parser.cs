namespace Rdl.Expressions;

/// <summary>
/// Reads an expression, as Visual Basic reads it and as far as reports of ours need it. From the weakest to the strongest: Or, And, Not,
/// comparisons, &amp;, + and -, Mod, \, * and /, a sign.
/// </summary>
internal sealed class Parser
{
    private static readonly string[][] Levels =
    [
        ["Or", "OrElse"], ["And", "AndAlso"], ["=", "<>", "<", "<=", ">", ">="], ["&"], ["+", "-"], ["Mod"], ["\\"], ["*", "/"],
    ];

    /// <summary>Not binds weaker than comparisons, which stand there.</summary>
    private const int LevelOfNot = 2;

    /// <summary>Deep enough for every report a person writes.</summary>
    private const int Deepest = 200;

    private readonly IReadOnlyList<Token> tokens;
    private int at;
    private int depth;

    private Parser(string text) => tokens = new Tokenizer(text).Read();

    /// <param name="text">Without the sign of equality that an expression begins with.</param>
    public static Node Parse(string text)
    {
        var parser = new Parser(text);
        var whole = parser.Level(0);
        return parser.Here.Kind == TokenKind.End ? whole : throw parser.Unexpected();
    }

    private Token Here => tokens[at];

    private Node Level(int level)
    {
        if (level == Levels.Length) return Signed();
        if (level == LevelOfNot && Here.IsWord("Not"))
        {
            at++;
            return new Negation("Not", Deeper(() => Level(level)));
        }

        var left = Level(level + 1);
        while (OperatorAt(level) is { } found)
        {
            at++;
            left = new Operation(found, left, Level(level + 1));
        }

        return left;
    }

    private string? OperatorAt(int level) => Array.Find(Levels[level], one => char.IsLetter(one[0]) ? Here.IsWord(one) : Here.Is(one));

    private Node Signed()
    {
        if (!Here.Is("-")) return Primary();
        at++;
        return new Negation("-", Deeper(Signed));
    }

    private Node Primary()
    {
        var value = Value();
        while (Here.Is("."))
        {
            at++;
            value = new Member(value, Word(), Here.Is("(") ? Arguments() : []);
        }

        return value;
    }

    private Node Value()
    {
        var token = Here;
        at++;
        if (token.Kind is TokenKind.Number or TokenKind.Text) return new Literal(token.Value);
        if (token.Is("("))
        {
            var inner = Deeper(() => Level(0));
            Demand(")");
            return inner;
        }

        at--;
        return token.Kind == TokenKind.Word ? Named() : throw Unexpected();
    }

    private Node Named()
    {
        var name = Word();
        if (Here.Is("!"))
        {
            at++;
            return Collected(name, Word());
        }

        if (Constants.TryFind(name, out var constant)) return new Literal(constant);
        // Math.Round and DateTime.Today: a type, and what it has to offer.
        if (Here.Is(".") && Functions.IsType(name))
        {
            at++;
            name = $"{name}.{Word()}";
        }

        var arguments = Here.Is("(") ? Arguments() : [];
        return Calls.Of(name, arguments);
    }

    private Node Collected(string collection, string name)
    {
        string property = "Value";
        if (Here.Is(".") && collection.ToUpperInvariant() is "FIELDS" or "PARAMETERS")
        {
            at++;
            property = Word();
        }

        return (collection.ToUpperInvariant(), property.ToUpperInvariant()) switch
        {
            ("FIELDS", "VALUE") => new FieldValue(name),
            ("PARAMETERS", "VALUE" or "LABEL" or "COUNT") => new ParameterValue(name, property.ToUpperInvariant()),
            ("GLOBALS" or "USER", _) => new BuiltIn(collection.ToUpperInvariant(), name),
            _ => throw RdlException.NotSupported($"{collection}!{name}.{property} in an expression"),
        };
    }

    private List<Node> Arguments()
    {
        Demand("(");
        List<Node> arguments = [];
        if (!Here.Is(")"))
        {
            do arguments.Add(Deeper(() => Level(0)));
            while (Taken(","));
        }

        Demand(")");
        return arguments;
    }

    private Node Deeper(Func<Node> read)
    {
        if (++depth > Deepest) throw new RdlException($"an expression goes deeper than {Deepest} brackets");
        var node = read();
        depth--;
        return node;
    }

    private bool Taken(string symbol)
    {
        if (!Here.Is(symbol)) return false;
        at++;
        return true;
    }

    private void Demand(string symbol)
    {
        if (!Taken(symbol)) throw new RdlException($"'{symbol}' is missing before {Here.Text} at {Here.At + 1}");
    }

    private string Word()
    {
        if (Here.Kind != TokenKind.Word) throw Unexpected();
        return tokens[at++].Text;
    }

    private RdlException Unexpected() => new($"{Here.Text} at {Here.At + 1} is not expected there");
}
