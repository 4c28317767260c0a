using Acornima;
using Acornima.Ast;

namespace CoachingExtensions.Packer.Checking.Scripts;

/// <summary>Questions about pieces of a script that several rules ask.</summary>
internal static class Code
{
    /// <summary>The name of the function or method that is called.</summary>
    public static string? Called(CallExpression call) => Bare(call.Callee) switch
    {
        Identifier name => name.Name,
        MemberExpression member => Names.Member(member),
        _ => null,
    };

    public static IEnumerable<CallExpression> Calls(ScriptFile script) => script.Nodes.OfType<CallExpression>();

    /// <summary>The calls of a global function, by its path, in whatever window.</summary>
    public static IEnumerable<CallExpression> CallsOf(ScriptFile script, params string[] paths) =>
        Calls(script).Where(call => script.Names.PathInAnyWindow(call.Callee) is { } path && paths.Contains(path));

    public static bool IsText(Node? node, string text) => node is StringLiteral literal && literal.Value == text;

    /// <summary>Whether the expression is false whenever it runs; minifiers write !1.</summary>
    public static bool IsFalse(ScriptFile script, Node? node) => script.Names.Value(node) switch
    {
        BooleanLiteral literal => !literal.Value,
        UnaryExpression { Operator: Operator.LogicalNot, Argument: NumericLiteral { Value: not 0 } } => true,
        _ => false,
    };

    public static Node Bare(Node node) => node switch
    {
        ParenthesizedExpression inner => Bare(inner.Expression),
        ChainExpression chain => Bare(chain.Expression),
        _ => node,
    };

    /// <summary>An empty text or null puts nothing onto a page.</summary>
    public static bool IsNothing(Node? node) => node is NullLiteral or StringLiteral { Value: "" } or TemplateLiteral { Quasis: [{ Value.Raw: "" }] };
}
