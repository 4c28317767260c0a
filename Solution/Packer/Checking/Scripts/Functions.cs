using Acornima.Ast;

namespace CoachingExtensions.Packer.Checking.Scripts;

/// <summary>The functions of a script by the name they are known under, and which of them call which.</summary>
internal sealed class Functions
{
    private readonly ScriptFile script;
    private readonly ILookup<string, Node> byName;

    public Functions(ScriptFile script)
    {
        this.script = script;
        byName = script.Nodes.SelectMany(Named).ToLookup(named => named.Name, named => named.Function);
    }

    /// <summary>Whether the call stands in the function of that name, or in one that it calls by its name.</summary>
    /// <param name="handler">as a form or command writes it: the last part of Acme.Account.onLoad counts</param>
    /// <param name="call">the call that is looked for</param>
    public bool IsReachedFrom(string handler, Node call)
    {
        var reached = new HashSet<Node>();
        var waiting = new Stack<Node>(byName[handler[(handler.LastIndexOf('.') + 1)..]]);
        while (waiting.TryPop(out var function))
            if (reached.Add(function))
                foreach (var called in function.DescendantNodes().OfType<CallExpression>().Select(Code.Called).OfType<string>().Distinct())
                    foreach (var next in byName[called])
                        waiting.Push(next);
        return script.Names.Ancestors(call).Any(reached.Contains);
    }

    /// <summary>Whether the script has a function of that name, or anything else that may be one.</summary>
    public bool Knows(string name) =>
        byName.Contains(name) || script.Nodes.Any(node => node is Identifier { Name: var written } && written == name || node is StringLiteral { Value: var text } && text == name);

    private static IEnumerable<(string Name, Node Function)> Named(Node node)
    {
        switch (node)
        {
            case FunctionDeclaration { Id: { } id }:
                yield return (id.Name, node);
                break;
            case VariableDeclarator { Id: Identifier id, Init: IFunction and Node function }:
                yield return (id.Name, function);
                break;
            case AssignmentExpression { Left: MemberExpression member, Right: IFunction and Node function } when Names.Member(member) is { } name:
                yield return (name, function);
                break;
            case AssignmentExpression { Left: Identifier id, Right: IFunction and Node function }:
                yield return (id.Name, function);
                break;
            case Property { Key: Identifier { Name: var name }, Value: IFunction and Node function }:
                yield return (name, function);
                break;
            case MethodDefinition { Key: Identifier { Name: var name }, Value: { } function }:
                yield return (name, function);
                break;
        }
    }
}
