namespace Rdl.Expressions;

/// <summary>A value in a report: a text as it stands, or what begins with a sign of equality and is worked out.</summary>
internal sealed class Expression
{
    private Expression(string text, Node node) => (Text, Node) = (text, node);

    public string Text { get; }

    public Node Node { get; }

    public bool IsConstant => Node is Literal;

    public static Expression Of(string text, string where)
    {
        if (!text.StartsWith('=')) return new Expression(text, new Literal(text));
        try
        {
            return new Expression(text, Parser.Parse(text[1..]));
        }
        catch (RdlException wrong)
        {
            throw new RdlException($"{where}: {wrong.Message}: {text}", wrong);
        }
    }

    public override string ToString() => Text;
}
